// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Languages.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/window/ShownTexts.h"
#include "tests/app/window/WholeProject.h"
#include "tests/app/window/WindowTest.h"

#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>
#include <QTranslator>
#include <QUndoStack>

#include <array>
#include <optional>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr int wideProperties = 400; ///< pixels: labels stand beside their fields

/// What is left of a text without all that was translated, and without what Qt translates or no language changes.
QString untranslated(QString text)
{
    static const QRegularExpression translated(QStringLiteral("⟦[^⟦⟧]*⟧"));
    for (QString before; before != text;) {
        before = text;
        text.remove(translated);
    }
    static const QRegularExpression neutral(QStringLiteral(
        "<[^>]*>|&\\w+;|EUR|LineTwin|\\S*p(\\.linetwin)?\\.yaml|\\S*TranslatedWindowTest\\S*|Ctrl|Shift|Alt|Backspace|"
        "Space|Home|Left|"
        "Right|Up|Down|Tab|Enter|Esc|Ins|Del|F\\d+|[AP]M|Scroll (Left|Right)|OK|Close|Cancel|Save|Letter|ANSI"));
    text.replace(neutral, QStringLiteral(" ")).remove(u'&');
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        text.remove(QLocale().dayName(day)).remove(QLocale().dayName(day, QLocale::ShortFormat));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    return word.match(text).hasMatch() ? text.simplified() : QString();
}

/// Currencies, and languages in themselves.
bool isNamedByQt(const ShownText& shown)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}( · .*)?$"));
    const auto isLanguageName = [&](const Language& language) { return language.name == shown.text; };
    return shown.where.contains(QStringLiteral("currency"), Qt::CaseInsensitive) ||
           currency.match(shown.text).hasMatch() || std::ranges::any_of(languages(), isLanguageName);
}

/// What was written down in the language of its time: steps that can be undone, and names that were asked about.
bool isHistory(const ShownText& shown)
{
    return shown.where.contains(QStringLiteral("undoHistory")) ||
           shown.text.contains(QStringLiteral("Buffer capacity"));
}

QString problems()
{
    QStringList found;
    for (const ShownText& shown : ShownTexts::ofAllWindows()) {
        if (!untranslated(shown.text).isEmpty() && !isNamedByQt(shown) && !isHistory(shown))
            found.append(shown.where + QStringLiteral(": ") + shown.text);
    }
    found.removeDuplicates();
    return found.join(u'\n');
}

/// Those that two texts have.
QStringList clashesOf(const QStringList& texts)
{
    QHash<QString, QString> taken;
    QStringList clashes;
    for (const QString& text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && taken.contains(key))
            clashes << QStringLiteral("%1: “%2” and “%3”").arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return clashes;
}

QStringList clashesIn(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions)
        texts << (action->isVisible() ? action->text() : QString());
    return clashesOf(texts);
}

QStringList clashesAmong(const QWidget& dialog)
{
    QStringList texts;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts << label->text();
    }
    return clashesOf(texts);
}

/// Buttons that are narrower than their words need.
QStringList cutButtons(const QWidget& window)
{
    QStringList cut;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool hasWords = !button->text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
        const int needed = QFontMetrics(button->font()).size(Qt::TextShowMnemonic, button->text()).width();
        if (hasWords && button->isVisible() && button->width() < needed)
            cut << QStringLiteral("“%1” needs %2 pixels, not %3").arg(button->text()).arg(needed).arg(button->width());
    }
    return cut;
}

/// Words in the place of a number that are cut, and fields that do not begin where those above them do.
QStringList badFields(const QWidget& panel)
{
    QStringList bad;
    std::optional<int> left;
    for (const QuantityEdit* edit : panel.findChildren<QuantityEdit*>()) {
        if (!edit->isVisible())
            continue;
        const QString words = edit->findChild<QLineEdit*>()->placeholderText();
        if (!edit->hasRoomFor(words))
            bad << QStringLiteral("“%1” is cut in %2").arg(words, edit->objectName());
        const int begin = edit->mapTo(&panel, QPoint()).x();
        if (begin != left.value_or(begin))
            bad << QStringLiteral("%1 begins at %2, not %3").arg(edit->accessibleName()).arg(begin).arg(*left);
        left = left.value_or(begin);
    }
    return bad;
}

/// Where each dock is, but for its size, which goes with the words in it.
QStringList placesOf(const TestWindow& window)
{
    QStringList places;
    for (const auto* dock : window.findChildren<QDockWidget*>()) {
        places.append(QStringLiteral("%1 %2 %3 %4")
                          .arg(dock->objectName())
                          .arg(dock->isVisible())
                          .arg(dock->isFloating())
                          .arg(window.dockWidgetArea(const_cast<QDockWidget*>(dock))));
    }
    places.sort();
    return places;
}

void checkAndClose(QWidget* dialog)
{
    const QString found = problems();
    qobject_cast<QDialog*>(dialog)->reject();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

constexpr std::array askedStudies{"compareDock", "sweepDock", "sensitivityDock", "sizingDock", "mixDock"};

} // namespace

/// The window in a made-up language, whose every text stands in ⟦brackets⟧: what does not was never given to
/// translators.
class TranslatedWindowTest : public WindowTest {
    Q_OBJECT

protected:
    void prepare() override
    {
        QVERIFY(m_translator.load(QStringLiteral(LINETWIN_PSEUDO_LANGUAGE)));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
    }

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void everyTextGoesThroughTranslators()
    {
        TestWindow window;
        write(path("p.yaml"), wholeProject);
        QVERIFY(window.openFile(path("p.yaml")));
        window.resize(1400, 900);
        window.show();
        for (auto* dock : window.findChildren<QDockWidget*>())
            dock->show();
        window.document().setActiveScenario(window.document().entries().at(1));
        window.selection().set({"A"});
        for (const char* dock : askedStudies)
            runOf(window, dock).click();
        for (const char* dock : askedStudies)
            QTRY_VERIFY_WITH_TIMEOUT(runOf(window, dock).text().contains(QStringLiteral("Rüñ")),
                                     60000 * test::patience);
        QTRY_VERIFY(!window.runner().isRunning());
        window.trigger("keys");
        const QString found = problems();
        QVERIFY2(found.isEmpty(), qPrintable(found));

        const DialogAnswers answers({checkAndClose, checkAndClose});
        for (const char* action : {"report", "saveAs"})
            window.trigger(action);
        QVERIFY(answers.areAllUsed());
    }

    /// From English to the made-up language and back, with everything open and a study under way.
    void everythingFollowsAnotherLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        TestWindow window;
        write(path("p.yaml"), wholeProject);
        QVERIFY(window.openFile(path("p.yaml")));
        window.resize(1400, 900);
        window.show();
        for (auto* dock : window.findChildren<QDockWidget*>())
            dock->setVisible(dock->objectName() != QStringLiteral("findingsDock")); // it closes without problems
        window.document().setActiveScenario(window.document().entries().at(1));
        setParameter(window.document(), "A", ParameterId::BufferCapacity, 70);
        window.selection().set({"B"});
        for (const char* dock : {"compareDock", "sensitivityDock"})
            runOf(window, dock).click();
        QTRY_VERIFY(window.runner().result() && !window.runner().isRunning());
        window.clock().seek(nearestTime(100));
        window.trigger("keys");
        window.trigger("openSettings");
        percentOf(window).setValue(20);
        const auto result = window.runner().result();
        const int height = window.centralWidget()->height();
        const QStringList places = placesOf(window);
        const int steps = window.document().undoStack()->index();

        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        QTRY_VERIFY(window.action("undo")->text().startsWith(u'⟦'));
        for (const char* dock : {"compareDock", "sensitivityDock"})
            QTRY_VERIFY_WITH_TIMEOUT(runOf(window, dock).text().contains(QStringLiteral("Rüñ")),
                                     60000 * test::patience);
        const QString found = problems();
        QVERIFY2(found.isEmpty(), qPrintable(found));

        QCOMPARE(window.runner().result(), result);
        QCOMPARE(window.document().undoStack()->index(), steps);
        QCOMPARE(window.selection().stations(), std::vector<std::string>{"B"});
        QCOMPARE(window.clock().time(), nearestTime(100));
        QCOMPARE(placesOf(window), places);
        for (const QWidget* widget : window.findChildren<QWidget*>())
            QVERIFY2(widget->updatesEnabled(), qPrintable(widget->objectName()));
        // Longer words may wrap in the docks below.
        QCOMPARE_GE(window.centralWidget()->height(), height * 2 / 3);
        QCOMPARE(percentOf(window).value(), std::optional(20.0));
        for (const char* dock : {"compareDock", "sensitivityDock"})
            QVERIFY2(window.dock(dock)->findChild<QTableWidget*>(QStringLiteral("studyTable"))->rowCount() > 0, dock);

        QCoreApplication::removeTranslator(&m_translator);
        QTRY_VERIFY(!window.action("undo")->text().startsWith(u'⟦'));
        for (const ShownText& shown : ShownTexts::ofAllWindows())
            QVERIFY2(!shown.text.contains(u'⟦'), qPrintable(shown.where + shown.text));
        window.document().undoStack()->undo();
        QCOMPARE(window.document().undoStack()->index(), steps - 1);
    }

    /// In each language that is offered: Alt and a letter do one thing, and every button has room for its words.
    void menusAndButtonsHold_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void menusAndButtonsHold()
    {
        QFETCH(QString, code);
        QCoreApplication::removeTranslator(&m_translator);
        useLanguage(code);
        TestWindow window;
        write(path("p.yaml"), wholeProject);
        QVERIFY(window.openFile(path("p.yaml")));
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.trigger("openSettings");
        QStringList found;
        found << clashesIn(window.menuBar()->actions());
        for (const QMenu* menu : window.findChildren<QMenu*>())
            found << clashesIn(menu->actions());
        found << cutButtons(window);
        QDockWidget* properties = window.dock("propertiesDock");
        for (const int width : {properties->width(), wideProperties}) {
            window.resizeDocks({properties}, {width}, Qt::Horizontal);
            for (const std::vector<std::string>& stations : {std::vector<std::string>(), {"A"}}) {
                window.selection().set(stations);
                QCoreApplication::processEvents();
                found << badFields(*properties);
            }
        }
        auto& settings = *window.findChild<QDialog*>();
        auto& pages = *settings.findChild<QListWidget*>();
        for (int page = 0; page < pages.count(); ++page) {
            pages.setCurrentRow(page);
            found << clashesAmong(settings) << cutButtons(settings);
        }
        const auto look = [&found](QWidget* dialog) {
            found << clashesAmong(*dialog) << cutButtons(*dialog);
            qobject_cast<QDialog*>(dialog)->reject();
        };
        settings.close();
        const DialogAnswers answers({look, look});
        for (const char* action : {"report", "saveAs"})
            window.trigger(action);
        QVERIFY(answers.areAllUsed());
        useLanguage(QStringLiteral("en"));
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    static QuantityEdit& percentOf(TestWindow& window)
    {
        return *window.dock("sensitivityDock")->findChild<QuantityEdit*>(QStringLiteral("studyPercent"));
    }
    static QToolButton& runOf(TestWindow& window, const char* dock)
    {
        return *window.dock(dock)->findChild<QToolButton*>(QStringLiteral("studyRun"));
    }

    QTranslator m_translator;
};

LINETWIN_TEST(TranslatedWindowTest)
#include "TranslatedWindowTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the guide's pictures from the descriptions beside them: `guide-pictures SOURCE_FOLDER [NAME …]`. With --check
// before the folder it writes nothing, and ends with status 1 where a picture is no longer what its description gives.
#include "app/commands/SetParameter.h"
#include "app/settings/Languages.h"
#include "app/settings/SettingsStore.h"
#include "app/settings/Theme.h"
#include "app/studies/StudyPanel.h"
#include "app/text/Texts.h"
#include "app/window/MainWindow.h"
#include "tests/app/guide/GuideRecipe.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QUndoStack>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr int patienceMs = 300000;
constexpr int drawingMs = 400;
constexpr int scrollMargin = 400;
constexpr int sameColor = 12;            ///< of 255: what another version of a font library does to an edge
constexpr double differentPixels = 0.02; ///< of all

[[noreturn]] void complain(const QString& what)
{
    std::fputs(qUtf8Printable(what + u'\n'), stderr);
    std::exit(1);
}

class PictureMaker {
public:
    explicit PictureMaker(GuideRecipe recipe) : m_recipe(std::move(recipe)) {}

    QImage make()
    {
        if (m_recipe.content.isEmpty())
            complain(m_recipe.name + QStringLiteral(": no description, or no JSON"));
        m_window.resize(sizeOf(m_recipe.content[u"window"]));
        m_window.start({});
        m_window.show();
        const QString example = m_recipe.content[u"open"].toString();
        act({QStringLiteral("trigger"), QStringLiteral("open_builtin:") + example});
        settle();
        for (const QJsonValue& step : m_recipe.content[u"steps"].toArray())
            act(step.toArray());
        QWidget* shown = find(m_recipe.content[u"of"].toString());
        if (m_recipe.content.contains(u"size")) {
            shown->window()->showNormal();
            shown->window()->resize(sizeOf(m_recipe.content[u"size"]));
        }
        settle();
        if (QWidget* focused = QApplication::focusWidget()) // no blinking cursor
            focused->clearFocus();
        settle();
        if (m_time) { // a presentation plays by itself
            m_window.clock().pause();
            m_window.clock().seek(*m_time);
        }
        turn(drawingMs);
        QImage picture = shown->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QJsonArray cut = m_recipe.content[u"cut"].toArray();
        if (cut.size() == 4)
            picture = picture.copy(cut[0].toInt(), cut[1].toInt(), cut[2].toInt(), cut[3].toInt());
        // Nothing unsaved may be left for the next window to recover.
        while (m_window.document().undoStack()->canUndo())
            m_window.document().undoStack()->undo();
        m_window.close();
        picture.setText(recipeTextKey, QString::fromLatin1(m_recipe.inputs));
        return picture;
    }

private:
    void turn(int ms)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // only an event loop does it by itself
    }

    bool isBusy()
    {
        LiveRunner& runner = m_window.runner();
        if (runner.isRunning() || !runner.isCurrent())
            return true;
        for (const StudyPanel* panel : m_window.findChildren<StudyPanel*>()) {
            if (panel->runner().isRunning())
                return true;
        }
        return false;
    }

    /// Until everything is computed, and drawn.
    void settle()
    {
        QElapsedTimer clock;
        clock.start();
        turn(drawingMs / 4);
        while (isBusy()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (clock.elapsed() > patienceMs)
                complain(m_recipe.name + QStringLiteral(": still computing"));
        }
        turn(drawingMs);
    }

    QWidget* find(const QString& name)
    {
        QWidgetList all = m_window.findChildren<QWidget*>();
        all << QApplication::topLevelWidgets();
        for (QWidget* widget : all) {
            const bool isMeant =
                widget->objectName() == name || name == QLatin1String(widget->metaObject()->className());
            if (isMeant && (widget->isVisible() || qobject_cast<QDockWidget*>(widget)))
                return widget;
        }
        complain(QStringLiteral("%1: there is no %2").arg(m_recipe.name, name));
    }

    void act(const QJsonArray& step)
    {
        const QString verb = step[0].toString();
        const QString first = step[1].toString();
        const QString second = step[2].toString();
        if (verb == u"trigger")
            trigger(first);
        else if (verb == u"scenario")
            activate(first);
        else if (verb == u"select")
            m_window.selection().set({first.toStdString()});
        else if (verb == u"set")
            set(first, second, step[3].toDouble());
        else if (verb == u"seek")
            seek(step[1].toDouble());
        else if (verb == u"show")
            show(first, step);
        else if (verb == u"hide")
            find(first)->hide();
        else if (verb == u"click")
            click(first, second);
        else if (verb == u"choose")
            choose(first, second);
        else if (verb == u"wait")
            turn(step[1].toInt());
        else if (verb == u"scroll")
            scroll(first);
        else
            complain(QStringLiteral("%1: there is no step %2").arg(m_recipe.name, verb));
        settle();
    }

    void trigger(const QString& name)
    {
        auto* action = m_window.findChild<QAction*>(name);
        if (!action || !action->isEnabled())
            complain(QStringLiteral("%1: there is no action %2").arg(m_recipe.name, name));
        action->trigger();
    }

    void activate(const QString& name)
    {
        ProjectDocument& document = m_window.document();
        for (const ScenarioEntry& entry : document.scenarios()) {
            if (toQString(entry.scenario.name) == name) {
                document.setActiveScenario(entry.id);
                return;
            }
        }
        if (name != u"Baseline")
            complain(QStringLiteral("%1: there is no scenario %2").arg(m_recipe.name, name));
        document.setActiveScenario(std::nullopt);
    }

    void set(const QString& station, const QString& key, double value)
    {
        for (const ParameterSpec& spec : parameterSpecs()) {
            if (toQString(spec.key) == key)
                setParameter(m_window.document(), station.toStdString(), spec.id, value);
        }
    }

    /// A dock, as a window of the size that may follow.
    void show(const QString& name, const QJsonArray& step)
    {
        auto* dock = m_window.findChild<QDockWidget*>(name);
        if (!dock)
            complain(QStringLiteral("%1: there is no dock %2").arg(m_recipe.name, name));
        dock->show();
        dock->raise();
        if (step.size() == 4) {
            dock->setFloating(true);
            dock->resize(step[2].toInt(), step[3].toInt());
        }
    }

    /// The first button of that name in a dock.
    void click(const QString& dock, const QString& name)
    {
        auto* button = find(dock)->findChild<QAbstractButton*>(name);
        if (!button || !button->isEnabled())
            complain(QStringLiteral("%1: there is no button %2").arg(m_recipe.name, name));
        button->click();
    }

    void seek(double seconds)
    {
        m_window.clock().pause();
        m_time = nearestTime(seconds);
        m_window.clock().seek(*m_time);
    }

    void choose(const QString& name, const QString& text)
    {
        auto* box = qobject_cast<QComboBox*>(find(name));
        const int index = box ? box->findText(text) : -1;
        if (index < 0)
            complain(QStringLiteral("%1: %2 has no %3").arg(m_recipe.name, name, text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    /// So that the widget is seen in the area around it.
    void scroll(const QString& name)
    {
        QWidget* widget = find(name);
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(widget, 0, scrollMargin);
                return;
            }
        }
    }

    GuideRecipe m_recipe;
    std::optional<SimTime> m_time; ///< that is shown, if one was chosen
    MainWindow m_window;
};

/// Why the two are not the same picture; empty if they are.
QString difference(const QImage& is, const QImage& was)
{
    if (was.isNull())
        return QStringLiteral("there is no picture");
    if (is.size() != was.size())
        return QStringLiteral("another size");
    qsizetype count = 0;
    for (int y = 0; y < is.height(); ++y) {
        for (int x = 0; x < is.width(); ++x) {
            const QRgb a = is.pixel(x, y);
            const QRgb b = was.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > sameColor || std::abs(qGreen(a) - qGreen(b)) > sameColor ||
                std::abs(qBlue(a) - qBlue(b)) > sameColor)
                ++count;
        }
    }
    const double share = static_cast<double>(count) / (static_cast<double>(is.width()) * is.height());
    return share > differentPixels ? QStringLiteral("%1 % of it differ").arg(100 * share, 0, 'f', 1) : QString();
}

} // namespace

int main(int argc, char** argv)
{
    // Windows stay within their screen, which would be a small one.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const char* const* last = argv + argc;
    const char* const* named = std::find_if(argv + 1, argv + argc, [](const char* each) { return *each != '-'; });
    if (named != last && (platform.isEmpty() || platform == "offscreen"))
        qputenv("QT_QPA_PLATFORM",
                QByteArray("offscreen:configfile=") + *named + "/tests/app/window/usual-screen.json");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("LineTwin"));
    QCoreApplication::setApplicationName(QStringLiteral("guide-pictures"));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    useLanguage(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(ColorScheme::Light);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isCheck = arguments.removeAll(QStringLiteral("--check")) > 0;
    if (arguments.isEmpty())
        complain(QStringLiteral("guide-pictures [--check] SOURCE_FOLDER [NAME …]"));
    const QString source = arguments.takeFirst();
    const QDir folder(source + QStringLiteral("/resources/guide/pictures"));
    if (arguments.isEmpty()) {
        for (const QString& file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            arguments << file.chopped(5);
    }
    int status = 0;
    for (const QString& name : arguments) {
        std::fflush(stdout);
        // Also where a dialog waits for an answer.
        QTimer watchdog;
        QObject::connect(&watchdog, &QTimer::timeout, &watchdog,
                         [&name] { complain(name + QStringLiteral(": it does not end")); });
        watchdog.start(patienceMs);
        SettingsStore::instance().waitForWriting();
        QSettings().clear(); // the layout that the last window left
        const QImage picture = PictureMaker(readRecipe(source, name)).make();
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        QString problem;
        if (isCheck)
            problem = difference(picture, QImage(path));
        else if (!picture.save(path, nullptr, 0))
            problem = QStringLiteral("cannot be written");
        std::printf("%s: %s\n", qPrintable(name), problem.isEmpty() ? "ok" : qPrintable(problem));
        if (!problem.isEmpty())
            status = 1;
    }
    return status;
}

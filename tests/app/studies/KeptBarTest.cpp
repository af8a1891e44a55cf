// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/KeptBar.h"

#include "app/commands/SetParameter.h"
#include "app/settings/Theme.h"
#include "app/studies/DrawingView.h"
#include "app/studies/FinishedStudy.h"
#include "app/studies/KeptStudiesDialog.h"
#include "app/studies/KeptWords.h"
#include "app/studies/StudySession.h"
#include "app/text/Texts.h"
#include "engine/support/Version.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

KeptStudy keptSweep(const ProjectDocument& document, const QString& title, const QDateTime& asked)
{
    KeptStudy study;
    study.kind = u"sweep"_s;
    study.title = title;
    study.headline = u"The knee of "_s + title + u"\nis at 60 places."_s;
    study.subject = u"Cosmetics line – What-if"_s;
    study.entries = QStringList{u"What-if"_s};
    study.asked = asked;
    study.replications = 1000;
    study.seed = 42;
    study.inputsHash = inputsHash(document, study.entries);
    study.programVersion = toQString(version());
    study.tableHeader = QStringList{u"Capacity"_s, u"Output"_s};
    study.tableRows = {{u"0"_s, u"5,914 /h\n± 12"_s}, {u"60"_s, u"6,100 /h"_s}};
    study.picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\" width=\"200\" height=\"100\">"
                    "<rect x=\"0\" y=\"0\" width=\"200\" height=\"100\" fill=\"#00ff00\"/></svg>";
    return study;
}

/// The bar above a sweep of the cosmetics line, whose scenario “What-if” is shown.
struct BarBench {
    ProjectDocument document;
    StudySession session{StudyKind::Sweep, document};
    QWidget place;
    KeptBar bar{session, &place};
    QSignalSpy removed{&bar, &KeptBar::removeWanted};

    BarBench()
    {
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        file.line.run.durationHours = 0.2;
        file.line.run.replications = 4;
        testing::openWhatIf(document, std::move(file));
        place.resize(900, 60);
        bar.resize(900, 40);
        QObject::connect(&document, &ProjectDocument::changed, &bar, &KeptBar::refresh);
        place.show();
    }
    KeptStudy kept(const QString& title = u"one"_s, int daysAgo = 400) const
    {
        return keptSweep(document, title, QDateTime::currentDateTime().addDays(-daysAgo));
    }
    QString label(const char* name) const
    {
        const auto* found = bar.findChild<QLabel*>(QLatin1String(name));
        return found->isVisible() ? found->text() : QString();
    }
    KeptStudiesDialog* look()
    {
        QTest::mouseClick(bar.findChild<QToolButton*>(u"keptLook"_s), Qt::LeftButton);
        return bar.findChild<KeptStudiesDialog*>();
    }
};

template <class Widget> Widget& in(QWidget& dialog, const char* name)
{
    return *dialog.findChild<Widget*>(QLatin1String(name));
}

} // namespace

class KeptBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"en_US"_s));
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(u"QObject::|QPainter::|QWidget::"_s));
    }

    void theDayIsAsBriefAsItCanBe_data()
    {
        QTest::addColumn<QDateTime>("asked");
        QTest::addColumn<QString>("words");
        const QTime morning(9, 12, 30);
        QTest::newRow("today") << QDateTime(QDate(2026, 11, 29), morning) << u"9:12 AM"_s;
        QTest::newRow("yesterday") << QDateTime(QDate(2026, 11, 28), morning) << u"28 Nov"_s;
        QTest::newRow("last year") << QDateTime(QDate(2025, 11, 29), morning) << u"29 Nov 2025"_s;
    }
    void theDayIsAsBriefAsItCanBe()
    {
        QFETCH(QDateTime, asked);
        KeptStudy study;
        study.asked = asked.toUTC(); // as files have it
        QString words = KeptWords(study).day(QDateTime(QDate(2026, 11, 29), QTime(17, 0)));
        QTEST(words.replace(QChar(0x202f), u' '), "words");
    }

    void conditionsSayHowFarItIsToBeTrusted()
    {
        KeptStudy study = BarBench().kept();
        study.asked = QDateTime(QDate(2026, 11, 28), QTime(9, 12));
        QString words = KeptWords(study).conditions();
        QCOMPARE(words.replace(QChar(0x202f), u' '),
                 u"Run on 28 Nov 2026, 9:12 AM: Cosmetics line – What-if. 1,000 shifts, seed 42; exploratory."_s);
        study.programVersion = u"0.0.1"_s;
        QVERIFY(KeptWords(study).conditions().endsWith(u" By LineTwin 0.0.1."));
        study.isConfirmed = true;
        QVERIFY(KeptWords(study).conditions().contains(u"confirmed on fresh luck"));
    }

    void whatIsOfAnotherKindIsNotShown()
    {
        BarBench bench;
        QVERIFY(!bench.bar.isVisible());
        KeptStudy other = bench.kept();
        other.kind = u"compare"_s;
        bench.bar.setStudies({other}, Keeping::BesideProject);
        QVERIFY(!bench.bar.isVisible());
        bench.bar.setStudies({other, bench.kept()}, Keeping::BesideProject);
        QVERIFY(bench.bar.isVisible());
        bench.bar.setStudies({}, Keeping::BesideProject);
        QVERIFY(!bench.bar.isVisible());
    }

    void theNewestIsNamedAndTheOthersCounted()
    {
        BarBench bench;
        const KeptStudy newest = bench.kept(u"two"_s, 400);
        bench.bar.setStudies({newest, bench.kept(u"one"_s, 401)}, Keeping::BesideProject);
        QCOMPARE(bench.label("keptGist"), u"Kept from %1: The knee of two is at 60 places."_s.arg(
                                              KeptWords(newest).day(QDateTime::currentDateTime())));
        QCOMPARE(bench.label("keptState"), u"1 earlier"_s);
        bench.bar.setStudies({newest}, Keeping::BesideProject);
        QCOMPARE(bench.label("keptState"), QString());
    }

    /// Also of a text that has no room the end that matters is seen.
    void oneThatIsOlderThanTheModelSaysSo()
    {
        BarBench bench;
        KeptStudy study = bench.kept();
        study.headline = QString(2000, u'W');
        bench.bar.setStudies({study}, Keeping::BesideProject);
        QCOMPARE(bench.label("keptState"), QString());
        QVERIFY(bench.label("keptGist").endsWith(u'…'));
        setParameter(bench.document, "Filler", ParameterId::BufferCapacity, 77);
        QTRY_COMPARE(bench.label("keptState"), u"older than the model"_s);
        QVERIFY(bench.bar.findChild<QLabel*>(u"keptState"_s)->geometry().right() < bench.bar.width());
        bench.document.undoStack()->undo();
        QTRY_COMPARE(bench.label("keptState"), QString());
    }

    void theOneThatIsShownBelowIsOnlyKept()
    {
        BarBench bench;
        QSignalSpy finished(&bench.session, &StudySession::finished);
        StudyForm form;
        form.ranges = {{ParameterPath{"Filler", ParameterId::BufferCapacity}, 0, 100, 50}};
        QCOMPARE(bench.session.run(form), QString());
        QVERIFY(finished.wait(30000 * test::patience));
        bench.bar.setStudies({keptStudyOf(bench.session)}, Keeping::OnceSaved);
        QCOMPARE(bench.label("keptGist"), u"Kept with the project once that is saved"_s);
        bench.bar.setStudies({keptStudyOf(bench.session)}, Keeping::BesideProject);
        QCOMPARE(bench.label("keptGist"), u"Kept with the project"_s);
        bench.session.forget();
        bench.bar.refresh();
        QTRY_VERIFY(bench.label("keptGist").startsWith(u"Kept from "));
    }

    void itIsLookedAt()
    {
        BarBench bench;
        bench.bar.setStudies({bench.kept(u"two"_s), bench.kept()}, Keeping::BesideProject);
        KeptStudiesDialog* dialog = bench.look();
        QVERIFY(dialog && dialog->isVisible());
        auto& list = in<QListWidget>(*dialog, "keptList");
        QCOMPARE(list.count(), 2);
        QCOMPARE(in<QLabel>(*dialog, "keptTitle").text(), u"two"_s);
        QVERIFY(in<QLabel>(*dialog, "keptConditions").text().contains(u"Cosmetics line – What-if"));
        QVERIFY(!in<QLabel>(*dialog, "keptOutdated").isVisible());
        list.setCurrentRow(1);
        QCOMPARE(in<QLabel>(*dialog, "keptTitle").text(), u"one"_s);
        auto& table = in<QTableWidget>(*dialog, "keptTable");
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.item(0, 1)->text(), u"5,914 /h\n± 12"_s);
        setParameter(bench.document, "Filler", ParameterId::BufferCapacity, 77);
        QTRY_VERIFY(in<QLabel>(*dialog, "keptOutdated").isVisible());
        QVERIFY(list.item(0)->text().contains(u"older than the model"));
        QCOMPARE(bench.look(), dialog); // one is enough
    }

    void theOneThatIsRemovedMakesPlace()
    {
        BarBench bench;
        const KeptStudy first = bench.kept(u"two"_s, 1);
        const KeptStudy second = bench.kept(u"one"_s, 2);
        bench.bar.setStudies({first, second}, Keeping::BesideProject);
        QPointer<KeptStudiesDialog> dialog = bench.look();
        QTest::mouseClick(&in<QPushButton>(*dialog, "keptRemove"), Qt::LeftButton);
        QCOMPARE(bench.removed.count(), 1);
        QVERIFY(bench.removed.first().first().value<KeptStudy>() == first);
        bench.bar.setStudies({second}, Keeping::BesideProject);
        QCOMPARE(in<QLabel>(*dialog, "keptTitle").text(), u"one"_s);
        bench.bar.setStudies({}, Keeping::BesideProject);
        QTRY_VERIFY(!dialog);
    }

    /// Another study that comes meanwhile does not take the chosen one's place.
    void theChosenOneStays()
    {
        BarBench bench;
        const KeptStudy chosen = bench.kept(u"two"_s, 2);
        bench.bar.setStudies({chosen}, Keeping::BesideProject);
        KeptStudiesDialog* dialog = bench.look();
        bench.bar.setStudies({bench.kept(u"three"_s, 1), chosen}, Keeping::BesideProject);
        QCOMPARE(in<QListWidget>(*dialog, "keptList").count(), 2);
        QCOMPARE(in<QLabel>(*dialog, "keptTitle").text(), u"two"_s);
    }

    void textsArePlain()
    {
        BarBench bench;
        KeptStudy study = bench.kept(u"<b>bold</b><img src='x'>"_s);
        study.headline.clear();
        study.tableRows[0][0] = u"<img src='x'>"_s;
        bench.bar.setStudies({study}, Keeping::BesideProject);
        QVERIFY(bench.label("keptGist").endsWith(study.title));
        KeptStudiesDialog* dialog = bench.look();
        for (const char* name : {"keptTitle", "keptConditions", "keptHeadline"})
            QCOMPARE(in<QLabel>(*dialog, name).textFormat(), Qt::PlainText);
        QVERIFY(in<QListWidget>(*dialog, "keptList").item(0)->toolTip().contains(u"&lt;b&gt;bold"));
        QVERIFY(in<QTableWidget>(*dialog, "keptTable").item(0, 0)->toolTip().contains(u"&lt;img"));
        QVERIFY(!in<QLabel>(*dialog, "keptHeadline").isVisible());
    }

    /// A label without end would make the dialog taller than any screen.
    void longTextsAreCut()
    {
        BarBench bench;
        KeptStudy study = bench.kept(QString(10000, u'x'));
        study.headline = u"word "_s.repeated(2000);
        study.subject = QString(10000, u'y');
        bench.bar.setStudies({study}, Keeping::BesideProject);
        KeptStudiesDialog* dialog = bench.look();
        QVERIFY(dialog->minimumSizeHint().height() < 700);
        QVERIFY(dialog->minimumSizeHint().width() < 1000);
    }

    void theTableIsCopied()
    {
        BarBench bench;
        bench.bar.setStudies({bench.kept()}, Keeping::BesideProject);
        KeptStudiesDialog* dialog = bench.look();
        dialog->findChild<QAction*>(u"keptCopyTable"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Capacity\tOutput\n0\t5,914 /h ± 12\n60\t6,100 /h\n"_s);
        dialog->findChild<QAction*>(u"keptCopyPicture"_s)->trigger();
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(400, 200));
        QCOMPARE(image.pixelColor(200, 100), QColor(0, 255, 0));
    }

    void theDrawingFillsItsPlaceInItsOwnProportions()
    {
        DrawingView view;
        QVERIFY(view.isEmpty());
        view.resize(400, 400);
        view.grab(); // says that there is none, without a warning
        view.setDrawing(BarBench().kept().picture);
        const QImage image = view.grab().toImage();
        QCOMPARE(image.pixelColor(200, 200), QColor(0, 255, 0));
        QCOMPARE(image.pixelColor(5, 200), QColor(0, 255, 0));
        QVERIFY(image.pixelColor(200, 50) != QColor(0, 255, 0));
    }
};

LINETWIN_TEST(KeptBarTest)
#include "KeptBarTest.moc"

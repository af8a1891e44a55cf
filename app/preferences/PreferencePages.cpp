// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencePages.h"

#include "app/quantities/CurrencyEdit.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Appearance.h"
#include "app/settings/FileDialog.h"
#include "app/settings/Languages.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Settings.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/analysis/Figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <memory>

namespace linetwin::app {

namespace {

class Pages {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::PreferencePages)
};

constexpr int textPercentStep = 10;

QuantityEdit* makeNumber(QuantityKind kind, double least, double most, bool isWhole = false)
{
    return new QuantityEdit(QuantityFormat(QuantityRange{kind, least, most, isWhole}));
}

void addLanguage(PreferencePage& page)
{
    std::vector<std::pair<QString, QString>> words{{QString(), Pages::tr("As the system")}};
    for (const Language& language : languages())
        words.emplace_back(language.code, language.name);
    page.addChoice(&Preferences::language,
                   {"language", Pages::tr("&Language:"), {}, Pages::tr("as the system", "language")}, words);
}

void addFolder(PreferencePage& page)
{
    auto* field = new QWidget(&page);
    auto* name = new NameEdit(field);
    name->allowEmpty(Pages::tr("where the last file was", "folder"));
    auto* choose = new QPushButton(Pages::tr("&Choose…"), field);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAutoDefault(false);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name, 1);
    layout->addWidget(choose);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setFocusProxy(name);
    const auto put = [&page, name](const QString& folder) {
        const QString path = QDir::fromNativeSeparators(folder);
        if (folder.isEmpty() || QDir(path).exists())
            page.put(&Preferences::folder, path);
        name->setToolTip(plainTip(
            folder.isEmpty() || QDir(path).exists() ? folder : Pages::tr("There is no folder “%1”.").arg(folder)));
    };
    QObject::connect(name, &NameEdit::edited, &page, put);
    QObject::connect(choose, &QPushButton::clicked, &page, [&page, put] {
        // It may outlive the page, which is made anew in another language.
        auto* dialog = new FileDialog(page.window(), Pages::tr("Where files go"), Settings().preferences().folder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        QObject::connect(dialog, &QFileDialog::fileSelected, &page, put);
        dialog->open();
    });
    page.add(&Preferences::folder,
             {"folder", Pages::tr("&Where files go:"),
              Pages::tr("The folder in which files are opened and saved first."),
              Pages::tr("where the last file was", "folder")},
             field, [name](const QString& folder) { name->showName(QDir::toNativeSeparators(folder)); });
}

} // namespace

PreferencePage* makeGeneralPage()
{
    auto* page = new PreferencePage(Pages::tr("General"));
    addLanguage(*page);
    page->addNumber(&Preferences::autosaveSec,
                    {"autosave", Pages::tr("&Keep changes after:"),
                     Pages::tr("So that they outlive a crash. Your own files are only written when you save.")},
                    makeNumber(QuantityKind::Seconds, 1, longestAutosaveSec, true), Pages::tr("s", "seconds"));
    addFolder(*page);
    auto* author = new NameEdit(page);
    author->allowEmpty(Pages::tr("nobody", "author of reports"));
    QObject::connect(author, &NameEdit::edited, page,
                     [page](const QString& name) { page->put(&Preferences::reportAuthor, name); });
    page->add(&Preferences::reportAuthor,
              {"author", Pages::tr("&Author of reports:"), Pages::tr("Where the project does not name one."),
               Pages::tr("nobody", "author of reports")},
              author, [author](const QString& name) { author->showName(name); });
    page->finish();
    return page;
}

PreferencePage* makeAppearancePage()
{
    auto* page = new PreferencePage(Pages::tr("Appearance"));
    page->addChoice<ColorScheme>(&Preferences::colorScheme,
                                 {"theme", Pages::tr("&Colours:"), {}, Pages::tr("as the system", "colours")},
                                 {{ColorScheme::System, Pages::tr("As the system", "colours")},
                                  {ColorScheme::Light, Pages::tr("Light")},
                                  {ColorScheme::Dark, Pages::tr("Dark")},
                                  {ColorScheme::HighContrast, Pages::tr("High contrast")}});
    auto* size = new QSpinBox(page);
    size->setRange(leastTextPercent, mostTextPercent);
    size->setSingleStep(textPercentStep);
    size->setSuffix(QStringLiteral("\u00A0%"));
    size->setKeyboardTracking(false);
    QObject::connect(size, &QSpinBox::valueChanged, page,
                     [page](int percent) { page->put(&Preferences::textPercent, percent); });
    page->add(&Preferences::textPercent,
              {"textSize", Pages::tr("&Text size:"), Pages::tr("80 % to 200 % of the system’s."),
               percentText(Preferences().textPercent / 100.0, 0)},
              size, [size](int percent) { size->setValue(percent); });
    page->addChoice<Motion>(&Preferences::motion,
                            {"motion", Pages::tr("&Motion:"),
                             Pages::tr("Reduced: playback goes in steps, and nothing slides or fades."),
                             Pages::tr("as the system", "motion")},
                            {{Motion::System, Pages::tr("As the system", "motion")},
                             {Motion::Full, Pages::tr("Full", "motion")},
                             {Motion::Reduced, Pages::tr("Reduced", "motion")}});
    page->finish();
    return page;
}

PreferencePage* makeNumbersPage()
{
    auto* page = new PreferencePage(Pages::tr("Numbers and units"));
    page->addChoice<NumberFormat>(
        &Preferences::numberFormat,
        {"numberFormat", Pages::tr("&Numbers:"),
         Pages::tr("A typed point or comma is the decimal sign, except where it groups thousands: "
                   "“1.250” is 1250 where numbers are written as 1.234,5."),
         Pages::tr("as in the language and country")},
        {{NumberFormat::Language, Pages::tr("As in the language and country")},
         {NumberFormat::Point, Pages::tr("Decimal point: 1,234.5")},
         {NumberFormat::Comma, Pages::tr("Decimal comma: 1.234,5")}});
    page->addChoice<RateUnit>(&Preferences::rateUnit,
                              {"rates", Pages::tr("&Output:"),
                               Pages::tr("Speeds and output, shown and typed. Money stays per hour."),
                               Pages::tr("per hour", "output")},
                              {{RateUnit::Hour, Pages::tr("Per hour")}, {RateUnit::Minute, Pages::tr("Per minute")}});
    page->addChoice<TimeUnit>(&Preferences::timeUnit,
                              {"times", Pages::tr("&Times:"),
                               Pages::tr("Repairs, intervals and other durations, shown and typed."),
                               Pages::tr("each as it suits", "times")},
                              {{TimeUnit::AsSuits, Pages::tr("Each as it suits")},
                               {TimeUnit::Seconds, Pages::tr("In seconds")},
                               {TimeUnit::Minutes, Pages::tr("In minutes")}});
    auto* sample = new QLabel(page);
    sample->setObjectName(QStringLiteral("sample"));
    const auto showSample = [sample] {
        constexpr double rate = 5914.5;
        constexpr double seconds = 272;
        sample->setText(
            Pages::tr("Sample: %1, %2, %3", "output, a time, a share")
                .arg(figureText(specOf(LineFigure::OutputPerHour), rate), secondsText(seconds), percentText(0.713, 1)));
    };
    QObject::connect(&preferenceEvents(), &PreferenceEvents::changed, sample, showSample);
    showSample();
    page->addNote(sample);
    page->finish();
    return page;
}

PreferencePage* makeNewLinesPage()
{
    auto* page = new PreferencePage(Pages::tr("New projects and lines"));
    auto* currency = new CurrencyEdit(page);
    currency->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    currency->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QObject::connect(currency, &CurrencyEdit::edited, page, [page](const std::string& letters) {
        page->put(&Preferences::currency, QString::fromStdString(letters));
    });
    page->add(&Preferences::currency,
              {"currency", Pages::tr("&Currency:"), Pages::tr("Lines that are there keep theirs."),
               Pages::tr("none", "currency")},
              currency, [currency](const QString& letters) { currency->showCurrency(letters.toStdString()); });
    page->addNumber(&Preferences::shiftHours,
                    {"shiftHours", Pages::tr("Length of a &shift:"), Pages::tr("Of lines that are new.")},
                    makeNumber(QuantityKind::Hours, shortestShiftHours, longestShiftHours), Pages::tr("h", "hours"));
    std::vector<std::pair<double, QString>> levels;
    for (const double level : confidenceLevels)
        levels.emplace_back(level, confidenceText(level));
    page->addChoice<double>(&Preferences::confidenceLevel,
                            {"confidence", Pages::tr("Confidence &level:"),
                             Pages::tr("Of all intervals, unless the project states a level of its own. At a higher "
                                       "level intervals are wider, and verdicts need more shifts."),
                             confidenceText(Preferences().confidenceLevel)},
                            levels);
    page->addNumber(&Preferences::relevantShare,
                    {"relevance", Pages::tr("&Relevance limit:"),
                     Pages::tr("Differences below this share of the baseline’s figure are called not relevant.")},
                    makeNumber(QuantityKind::Share, 0, mostRelevantShare), QStringLiteral("%"));
    page->finish();
    return page;
}

QList<ListedSetting> listSettings()
{
    QList<ListedSetting> settings;
    for (PreferencePage* made : {makeGeneralPage(), makeAppearancePage(), makeNumbersPage(), makeNewLinesPage()}) {
        const std::unique_ptr<PreferencePage> page(made);
        for (const PreferencePage::Described& row : page->described())
            settings.append({row.name, row.label, page->title(), row.hint});
    }
    return settings;
}

} // namespace linetwin::app

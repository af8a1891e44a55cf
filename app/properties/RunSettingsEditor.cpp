// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/RunSettingsEditor.h"

#include "app/commands/RunSettingsReset.h"
#include "app/commands/ScenarioCommands.h"
#include "app/properties/CounterRow.h"
#include "app/properties/OverrideNote.h"
#include "app/properties/RowMark.h"
#include "app/properties/SettingRow.h"
#include "app/quantities/EditHabits.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/QtVersions.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/ShiftClock.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace linetwin::app {

namespace {

/// A run has to last; shorter than a few seconds nobody plans.
constexpr double shortestRunHours = 0.001;
constexpr int usualStartHour = 6;

std::string textOf(const QDateTime& start)
{
    return start.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString();
}

} // namespace

RunSettingsEditor::RunSettingsEditor(ProjectDocument& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addTimes();
    addSeed();
    addIntervals();
    addStart();
    refresh();
}

LabelledQuantity* RunSettingsEditor::addRow(const Text& text, const QuantityRange& range, const RunSettingField& field,
                                            void (*set)(RunSettings&, double))
{
    //: The help of a setting, then its key in files
    const QString help = tr("%1 In files: %2.").arg(text.help, QString::fromLatin1(text.name));
    auto* row = new LabelledQuantity(text.label, text.unit, help, range, this);
    row->editor().setObjectName(QString::fromLatin1(text.name));
    connect(&row->editor(), &QuantityEdit::valueEdited, this, [this, set](double value, int gesture) {
        apply([set, value](RunSettings& settings) { set(settings, value); }, gesture);
    });
    OverrideNote* note = addNote(field, row->rowLayout(), QString::fromLatin1(text.name), row);
    row->addBeside(note->resetButton(), nullptr, note);
    layout()->addWidget(row);
    return row;
}

OverrideNote* RunSettingsEditor::addNote(const RunSettingField& field, const RowLayout& row, const QString& name,
                                         QWidget* parent)
{
    auto* note = new OverrideNote(row.label->text(), name, parent);
    connect(note, &OverrideNote::resetRequested, this, [this, silence = field.silence] {
        discardPendingText();
        resetRunSetting(m_document, m_document.activeScenario(), silence);
    });
    m_own.push_back({field, note, row.label});
    return note;
}

void RunSettingsEditor::addTimes()
{
    m_duration = addRow({"duration_hours", tr("Shift length"), tr("h", "hours"),
                         tr("How long one simulated shift lasts. Warm-up and shift together last 100,000 h at most.")},
                        {QuantityKind::Hours, shortestRunHours, longestHorizonHours, false},
                        runSettingField<&SparseRunSettings::durationHours, &RunSettings::durationHours>(),
                        [](RunSettings& settings, double value) { settings.durationHours = value; });
    m_warmup = addRow({"warmup_hours", tr("Warm-up, not counted"), tr("h", "hours"),
                       tr("Runs before the shift, so that it does not begin with an empty line. 0: none.")},
                      {QuantityKind::Hours, 0, longestHorizonHours, false},
                      runSettingField<&SparseRunSettings::warmupHours, &RunSettings::warmupHours>(),
                      [](RunSettings& settings, double value) { settings.warmupHours = value; });
    m_replications =
        addRow({"replications",
                tr("Shifts simulated"),
                {},
                tr("How many shifts, each with other luck, the means are taken from: 1 to 100,000. More make the "
                   "intervals narrower and the answer slower.")},
               {QuantityKind::Number, 1, mostReplications, true},
               runSettingField<&SparseRunSettings::replications, &RunSettings::replications>(),
               [](RunSettings& settings, double value) { settings.replications = static_cast<int>(value); });
}

void RunSettingsEditor::addSeed()
{
    m_seed = addRow({"random_seed",
                     tr("Random seed"),
                     {},
                     tr("Names the luck of the shifts: the same seed gives the same shifts again.")},
                    {QuantityKind::Number, 0, static_cast<double>(largestSeed), true},
                    runSettingField<&SparseRunSettings::randomSeed, &RunSettings::randomSeed>(),
                    [](RunSettings& settings, double value) { settings.randomSeed = std::llround(value); });
    m_seed->editor().setNaming();
    m_draw = new QToolButton(m_seed);
    m_draw->setObjectName(QStringLiteral("drawSeed"));
    makeFieldButton(*m_draw);
    m_draw->setIcon(themedIcon(QStringLiteral("dice")));
    m_draw->setToolTip(tr("Draw a new seed"));
    setSpokenName(*m_draw, m_draw->toolTip());
    m_fresh = new QCheckBox(tr("a fresh one each time"), m_seed);
    m_fresh->setObjectName(QStringLiteral("random_seed.null"));
    setSpokenName(*m_fresh, tr("Random seed: %1").arg(m_fresh->text()));
    m_fresh->setToolTip(tr("Drawn anew whenever the file is opened, so that the figures differ a little each time"));
    // A seed has no unit; the dice stand in its place.
    QLabel* place = m_seed->rowLayout().unit;
    place->setMinimumHeight(m_draw->height());
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_draw, 0, Qt::AlignLeft);
    OverrideNote* note = m_own.back().note;
    m_seed->addBeside(note->resetButton(), m_fresh, note);
    setTabOrder(m_fresh, m_draw);
    setTabOrder(m_draw, note->resetButton());
    connect(m_draw, &QToolButton::clicked, this, &RunSettingsEditor::drawSeed);
    connect(m_fresh, &QCheckBox::clicked, this, &RunSettingsEditor::setSeedFresh);
}

void RunSettingsEditor::addIntervals()
{
    const QuantityRange range{QuantityKind::Seconds, shortestIntervalSec, longestIntervalSec, false};
    m_telemetry =
        addRow({"telemetry_interval_sec", tr("Telemetry every"), tr("s", "seconds"),
                tr("Time between two rows of the telemetry file. It changes no figure.")},
               range, runSettingField<&SparseRunSettings::telemetryIntervalSec, &RunSettings::telemetryIntervalSec>(),
               [](RunSettings& settings, double value) { settings.telemetryIntervalSec = value; });
    m_production =
        addRow({"production_interval_sec", tr("Production every"), tr("s", "seconds"),
                tr("Length of one interval in the production file. It changes no figure.")},
               range, runSettingField<&SparseRunSettings::productionIntervalSec, &RunSettings::productionIntervalSec>(),
               [](RunSettings& settings, double value) { settings.productionIntervalSec = value; });
}

void RunSettingsEditor::addStart()
{
    m_start = new QDateTimeEdit(this);
    m_start->setObjectName(QStringLiteral("start_time"));
    setWithoutSummerTime(*m_start);
    m_start->setDisplayFormat(typedMomentFormat());
    m_start->setKeyboardTracking(false);
    typeAsInOurFields(*m_start);
    m_start->setSpecialValueText(noValue);
    m_start->setFixedWidth(m_seed->editor().sizeHint().width() + RowLayout::unitSpace());
    m_noClock = new QCheckBox(tr("not given"), this);
    m_noClock->setObjectName(QStringLiteral("start_time.null"));
    setSpokenName(*m_noClock, tr("Start of the shift: %1").arg(m_noClock->text()));
    auto* row = new SettingRow(tr("Start of the shift"),
                               tr("Date and time at which the shift begins, for clock labels and for shifts and "
                                  "breaks with a time of day. In files: start_time."),
                               m_start, m_noClock, this);
    OverrideNote* note = addNote(runSettingField<&SparseRunSettings::startTime, &RunSettings::startTime>(),
                                 row->rowLayout(), m_start->objectName(), row);
    row->addBeside(note->resetButton(), note);
    m_startLayout = row->rowLayout();
    layout()->addWidget(row);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& start) {
        apply([&](RunSettings& settings) { settings.startTime = textOf(start); }, m_gesture.current());
    });
    connect(m_noClock, &QCheckBox::clicked, this, [this](bool isUnknown) { setClock(!isUnknown); });
}

void RunSettingsEditor::apply(const Edit& edit, int gesture)
{
    const std::optional<ScenarioId> entry = m_document.activeScenario();
    RunSettings settings = m_document.runSettings(entry);
    edit(settings);
    setRunSettings(m_document, entry, settings, gesture);
}

void RunSettingsEditor::drawSeed()
{
    m_seed->editor().discardPendingText();
    const quint64 drawn = QRandomGenerator::system()->generate64() & static_cast<quint64>(largestSeed);
    apply([drawn](RunSettings& settings) { settings.randomSeed = static_cast<std::int64_t>(drawn); });
}

void RunSettingsEditor::setSeedFresh(bool isFresh)
{
    m_seed->editor().discardPendingText();
    // What was drawn for this session becomes the seed: unticking changes no figure.
    const auto drawn = static_cast<std::int64_t>(m_document.seed());
    apply([&](RunSettings& settings) { settings.randomSeed = isFresh ? std::nullopt : std::optional(drawn); });
}

void RunSettingsEditor::setClock(bool hasClock)
{
    const std::string start = textOf({QDate::currentDate(), QTime(usualStartHour, 0)});
    apply([&](RunSettings& settings) { settings.startTime = hasClock ? std::optional(start) : std::nullopt; });
}

void RunSettingsEditor::refresh()
{
    const RunSettings settings = m_document.runSettings(m_document.activeScenario());
    m_duration->editor().setRange(shortestRunHours, longestHorizonHours - settings.warmupHours);
    m_warmup->editor().setRange(0, longestHorizonHours - settings.durationHours);
    m_duration->editor().setValue(settings.durationHours);
    m_warmup->editor().setValue(settings.warmupHours);
    m_replications->editor().setValue(settings.replications);
    m_seed->editor().setValue(static_cast<double>(m_document.seed()));
    m_seed->editor().setEnabled(settings.randomSeed.has_value());
    m_fresh->setChecked(!settings.randomSeed);
    m_telemetry->editor().setValue(settings.telemetryIntervalSec);
    m_production->editor().setValue(settings.productionIntervalSec);
    showStart(settings);
    showOwn();
}

bool RunSettingsEditor::isOverridden(const Own& own) const
{
    return !m_document.isBaselineActive() && own.field.isSaid(m_document.ownRunSettings(m_document.activeScenario()));
}

void RunSettingsEditor::showOwn()
{
    const bool isBaseline = m_document.isBaselineActive();
    const SparseRunSettings& said = m_document.ownRunSettings(m_document.activeScenario());
    const RunSettings silent = isBaseline ? RunSettings() : m_document.runSettings(m_document.shownLine().id);
    for (const Own& own : m_own) {
        own.note->showValue(own.field.isSaid(said), isBaseline, own.field.text(silent));
        setMarked(*own.label, isOverridden(own));
    }
    update();
}

void RunSettingsEditor::paintEvent(QPaintEvent*)
{
    for (const Own& own : m_own) {
        if (isOverridden(own))
            paintRowMark(*this, own.note->parentWidget()->geometry(), RowMark::Changed);
    }
}

void RunSettingsEditor::showStart(const RunSettings& settings)
{
    const QDateTime start = shiftStart(settings.startTime);
    const QSignalBlocker blocker(m_start);
    m_noClock->setChecked(!settings.startTime);
    m_start->setEnabled(settings.startTime.has_value());
    const QDateTime shown = start.isValid() ? start : m_start->minimumDateTime(); // which stands for none
    if (shown != m_start->dateTime())
        m_start->setDateTime(shown);
}

void RunSettingsEditor::commitPendingText()
{
    for (LabelledQuantity* row : {m_duration, m_warmup, m_replications, m_seed, m_telemetry, m_production})
        row->editor().commit();
}

void RunSettingsEditor::discardPendingText()
{
    for (LabelledQuantity* row : {m_duration, m_warmup, m_replications, m_seed, m_telemetry, m_production})
        row->editor().discardPendingText();
}

std::vector<RowLayout> RunSettingsEditor::rowLayouts() const
{
    std::vector<RowLayout> layouts;
    for (const LabelledQuantity* row : {m_duration, m_warmup, m_replications, m_seed, m_telemetry, m_production})
        layouts.push_back(row->rowLayout());
    layouts.push_back(m_startLayout);
    return layouts;
}

void RunSettingsEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_draw)
        m_draw->setIcon(themedIcon(QStringLiteral("dice")));
}

} // namespace linetwin::app

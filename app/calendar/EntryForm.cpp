// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/EntryForm.h"

#include "app/calendar/DaysEdit.h"
#include "app/calendar/StationsEdit.h"
#include "app/commands/CalendarCommands.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/EditHabits.h"
#include "app/quantities/FieldRow.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/text/ChoiceText.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <bit>
#include <cmath>

namespace linetwin::app {

namespace {

using enum ParameterId;

constexpr int byClock = 0;
constexpr int byRun = 1;
constexpr double usualRepetition = 480; ///< minutes: once a shift

QString keyOfField(ParameterId id)
{
    return QStringLiteral("calendar.") + toQString(specOf(id).leaf());
}

QHBoxLayout* makeRow(QWidget& widget)
{
    auto* layout = new QHBoxLayout(&widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    return layout;
}

} // namespace

EntryForm::EntryForm(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_dropped(new QWidget(this)), m_fields(new QWidget(this)),
      m_droppedText(new QLabel(m_dropped)), m_name(new NameEdit(m_fields)),
      m_kind(new ChoiceEdit({tr("At a time of day"), tr("After minutes of the run")}, m_fields)),
      m_at(new QTimeEdit(m_fields)), m_days(new DaysEdit(m_fields)), m_from(makeMinutes(CalendarFromMin, -1e7, 1e7)),
      m_every(makeMinutes(CalendarEveryMin, 0.001, 1e7)), m_once(new QCheckBox(tr("once only"), m_fields)),
      m_minutes(makeMinutes(CalendarMinutes, 0, 1e6)), m_stations(new StationsEdit(m_fields)),
      m_state(new ChoiceEdit(choiceTexts(CalendarState), m_fields)),
      m_repairs(new ChoiceEdit(choiceTexts(CalendarRepairs), m_fields))
{
    setObjectName(QStringLiteral("calendar.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gridUnit / 2, 0, gridUnit / 2);
    layout->addWidget(m_dropped);
    layout->addWidget(m_fields);
    layout->addStretch();
    auto* dropped = new QVBoxLayout(m_dropped);
    auto* bringBack = new QPushButton(tr("Bring it back"), m_dropped);
    bringBack->setObjectName(QStringLiteral("calendar.bringBack"));
    m_droppedText->setObjectName(QStringLiteral("calendar.dropped"));
    m_droppedText->setWordWrap(true);
    m_droppedText->setTextFormat(Qt::PlainText);
    dropped->addWidget(m_droppedText);
    dropped->addWidget(bringBack, 0, Qt::AlignLeft);
    connect(bringBack, &QPushButton::clicked, this, [this] { resetCalendarEntry(m_document, m_entry.name); });
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(0);
    addName();
    addBegin();
    addMinutes();
    addRest();
}

FieldRow* EntryForm::add(const QString& label, const QString& key, QWidget* editor)
{
    editor->setObjectName(key);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    auto* row = new FieldRow(label, key, editor, m_fields);
    m_fields->layout()->addWidget(row);
    return row;
}

FieldRow* EntryForm::addValue(ParameterId id, QWidget* editor)
{
    FieldRow* row = add(parameterLabel(id), keyOfField(id), editor);
    row->setToolTip(QStringLiteral("<p>%1</p>").arg(parameterHelp(id).toHtmlEscaped()));
    connect(row, &FieldRow::resetRequested, this, [this, id] {
        discardPendingText();
        resetCalendarValue(m_document, m_entry.name, id);
    });
    m_rows.emplace_back(id, row);
    return row;
}

QuantityEdit* EntryForm::makeMinutes(ParameterId id, double least, double most)
{
    auto* edit = new QuantityEdit(QuantityFormat({QuantityKind::Minutes, least, most, false}), m_fields);
    edit->setObjectName(keyOfField(id));
    edit->setAccessibleName(joinedClauses({parameterLabel(id), parameterUnit(id)}));
    connect(edit, &QuantityEdit::valueEdited, this,
            [this, id](double value, int gesture) { setValue(id, value, gesture); });
    connect(edit, &QuantityEdit::problemChanged, this, &EntryForm::showFindings);
    return edit;
}

void EntryForm::addName()
{
    m_nameRow = add(tr("Name"), QStringLiteral("calendar.name"), m_name);
    connect(m_name, &NameEdit::edited, this, &EntryForm::rename);
    connect(m_name, &NameEdit::textEdited, this, [this] {
        m_nameProblem.clear();
        m_nameRow->showProblem({}, true);
    });
}

void EntryForm::addBegin()
{
    m_kindRow = add(tr("Begins"), QStringLiteral("calendar.kind"), m_kind);
    connect(m_kind, &ChoiceEdit::valueEdited, this, [this](double kind) { setClock(kind == byClock); });
    connect(m_kindRow, &FieldRow::resetRequested, this, [this] {
        discardPendingText();
        resetCalendarValue(m_document, m_entry.name, m_entry.hasClockTime ? CalendarAt : CalendarFromMin);
    });
    m_at->setKeyboardTracking(false);
    typeAsInOurFields(*m_at);
    m_at->setFocusPolicy(Qt::StrongFocus);
    connect(m_at, &QTimeEdit::timeChanged, this,
            [this](QTime time) { setValue(CalendarAt, QTime(0, 0).secsTo(time) / 60.0, m_gesture.current()); });
    connect(m_days, &DaysEdit::edited, this, [this](int days) { setValue(CalendarDays, days); });
    for (ChoiceEdit* choice : {m_kind, m_state, m_repairs})
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addValue(CalendarAt, m_at);
    addValue(CalendarDays, m_days);
}

QWidget* EntryForm::makeRepetition()
{
    auto* widget = new QWidget(m_fields);
    QHBoxLayout* row = makeRow(*widget);
    row->addWidget(m_every);
    row->addWidget(new QLabel(parameterUnit(CalendarEveryMin), widget));
    row->addWidget(m_once);
    row->addStretch();
    m_once->setObjectName(QStringLiteral("calendar.every_min.null"));
    connect(m_once, &QCheckBox::clicked, this, &EntryForm::setOnce);
    return widget;
}

void EntryForm::addMinutes()
{
    const auto withUnit = [this](QuantityEdit* edit) {
        auto* widget = new QWidget(m_fields);
        QHBoxLayout* row = makeRow(*widget);
        row->addWidget(edit);
        row->addWidget(new QLabel(parameterUnit(CalendarMinutes), widget));
        row->addStretch();
        return widget;
    };
    const auto addNamed = [this](ParameterId id, QuantityEdit* edit, QWidget* holder) {
        addValue(id, holder);
        holder->setObjectName(keyOfField(id) + QStringLiteral(".field"));
        holder->setFocusProxy(edit);
    };
    addNamed(CalendarFromMin, m_from, withUnit(m_from));
    addNamed(CalendarEveryMin, m_every, makeRepetition());
    addNamed(CalendarMinutes, m_minutes, withUnit(m_minutes));
}

void EntryForm::addRest()
{
    m_stationsRow = add(tr("Stations"), QStringLiteral("calendar.stations.field"), m_stations);
    connect(m_stations, &StationsEdit::edited, this, [this](const std::vector<std::string>& stations) {
        setCalendarStations(m_document, m_entry.name, stations);
    });
    connect(m_stationsRow, &FieldRow::resetRequested, this,
            [this] { resetCalendarStations(m_document, m_entry.name); });
    addValue(CalendarState, m_state);
    addValue(CalendarRepairs, m_repairs)->showHint(parameterHelp(CalendarRepairs));
    connect(m_state, &ChoiceEdit::valueEdited, this, [this](double value) { setValue(CalendarState, value); });
    connect(m_repairs, &ChoiceEdit::valueEdited, this, [this](double value) { setValue(CalendarRepairs, value); });
}

void EntryForm::rename(const QString& name)
{
    const std::string wanted = name.toStdString();
    const auto problem = renameCalendarEntry(m_document, m_entry.name, wanted);
    m_nameProblem = problem ? messageText(*problem) : QString();
    if (problem)
        showName();
    else
        Q_EMIT renamed(wanted);
}

void EntryForm::setClock(bool hasClock)
{
    constexpr double week = daysPerWeek * minutesPerDay;
    const ShownEntry entry = m_entry;
    // It stays where it is, as far as the other way of saying it can tell.
    m_document.undoStack()->beginMacro(tr("Begin of %1").arg(toQString(entry.name)));
    if (hasClock) {
        const double minute = std::fmod(std::fmod(m_run.begin + entry.fromMin, week) + week, week);
        setValue(CalendarAt, std::floor(std::fmod(minute, minutesPerDay)));
        if (entry.everyMin == week)
            setValue(CalendarDays, 1 << static_cast<int>(minute / minutesPerDay));
    } else {
        const bool isWeekly = std::popcount(static_cast<unsigned>(entry.times.days)) == 1;
        const double repetition = isWeekly ? week : minutesPerDay;
        const double first = entry.times.at + minutesPerDay * std::countr_zero(static_cast<unsigned>(entry.times.days));
        setValue(CalendarFromMin, std::fmod(first - m_run.begin + week, repetition));
        setValue(CalendarEveryMin, entry.times.minutes < repetition ? repetition : week);
    }
    m_document.undoStack()->endMacro();
}

void EntryForm::setOnce(bool isOnce)
{
    m_every->discardPendingText();
    if (isOnce)
        m_setAside = {m_entry.name, m_entry.everyMin};
    const bool isKnown = m_setAside.first == m_entry.name && m_setAside.second > m_entry.times.minutes;
    const ParameterValue repetition =
        isKnown ? m_setAside.second : ParameterValue(std::max(2 * m_entry.times.minutes, usualRepetition));
    setValue(CalendarEveryMin, isOnce ? std::nullopt : repetition);
}

void EntryForm::setValue(ParameterId id, ParameterValue value, int gesture)
{
    setCalendarValue(m_document, m_entry.name, id, value, gesture);
}

void EntryForm::discardPendingText()
{
    m_name->discard();
    for (QuantityEdit* edit : {m_from, m_every, m_minutes})
        edit->discardPendingText();
}

void EntryForm::editName()
{
    if (!m_name->isEnabled())
        return m_kind->setFocus(Qt::OtherFocusReason);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace linetwin::app

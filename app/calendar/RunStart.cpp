// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/RunStart.h"

#include "app/commands/ScenarioCommands.h"
#include "app/quantities/EditHabits.h"
#include "app/settings/QtVersions.h"
#include "app/settings/Theme.h"
#include "app/text/ShiftClock.h"
#include "app/text/Texts.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace linetwin::app {

namespace {

constexpr int usualHour = 6;

} // namespace

RunStart::RunStart(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_text(new QLabel(this)), m_start(new QDateTimeEdit(this)),
      m_give(new QPushButton(tr("Say when it begins"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_text);
    layout->addWidget(m_start);
    layout->addWidget(m_give);
    layout->addStretch();
    m_text->setObjectName(QStringLiteral("calendar.start.text"));
    m_start->setObjectName(QStringLiteral("calendar.start"));
    m_start->setAccessibleName(tr("Begin of the run"));
    setWithoutSummerTime(*m_start);
    m_start->setDisplayFormat(QStringLiteral("ddd ") + typedMomentFormat());
    m_start->setKeyboardTracking(false);
    typeAsInOurFields(*m_start);
    m_start->setFocusPolicy(Qt::StrongFocus);
    m_start->installEventFilter(this);
    m_give->setObjectName(QStringLiteral("calendar.start.give"));
    m_give->setToolTip(tr("Sets the start of the shift in the run settings, for now to the Monday that is assumed"));
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime& start) { setStart(start, m_gesture.current()); });
    connect(m_give, &QPushButton::clicked, this, &RunStart::giveStart);
    refresh();
}

bool RunStart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_start && filterEditorEvent(*m_start, *event))
        return true;
    return QWidget::eventFilter(watched, event);
}

void RunStart::setStart(const QDateTime& start, int gesture)
{
    const auto entry = m_document.activeScenario();
    RunSettings settings = m_document.runSettings(entry);
    settings.startTime = start.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString();
    setRunSettings(m_document, entry, settings, gesture);
}

void RunStart::giveStart()
{
    const QDate today = QDate::currentDate();
    setStart(QDateTime(today.addDays(1 - today.dayOfWeek()), QTime(usualHour, 0)), 0);
    m_start->setFocus(Qt::OtherFocusReason);
}

void RunStart::refresh()
{
    const RunSettings settings = m_document.effectiveSettings();
    const QDateTime start = shiftStart(settings.startTime);
    m_text->setText(start.isValid() ? tr("The run, shaded in the week, begins on")
                                    : tr("Nothing says when the run, shaded in the week, begins: a Monday at 06:00 is "
                                         "assumed."));
    m_text->setWordWrap(!start.isValid()); // the longer text takes what room there is
    static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_text, start.isValid() ? 0 : 1);
    m_start->setVisible(start.isValid());
    m_give->setVisible(!start.isValid());
    const QSignalBlocker blocker(m_start);
    if (start.isValid() && start != m_start->dateTime())
        m_start->setDateTime(start);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopFilterBar.h"

#include "app/settings/Appearance.h"
#include "app/settings/FlowLayout.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

constexpr std::array<SimTime, 7> waitLengths{0s, 10s, 30s, 1min, 2min, 5min, 10min};
constexpr int usualWait = 3; ///< index in waitLengths

enum class KindChoice { Stops, StopsAndWaits, Down, Jammed, Starved, Blocked, AllStops, Setup, Planned };

std::array<bool, stateCount> statesOf(KindChoice choice)
{
    std::array<bool, stateCount> states{};
    const auto set = [&](std::initializer_list<State> chosen) {
        for (const State state : chosen)
            states[static_cast<std::size_t>(state)] = true;
    };
    switch (choice) {
    case KindChoice::Stops: set({State::Down, State::Jammed}); break;
    case KindChoice::StopsAndWaits:
        set({State::Down, State::Jammed, State::Setup, State::Planned, State::Starved, State::Blocked});
        break;
    case KindChoice::AllStops: set({State::Down, State::Jammed, State::Setup, State::Planned}); break;
    case KindChoice::Setup: set({State::Setup}); break;
    case KindChoice::Planned: set({State::Planned}); break;
    case KindChoice::Down: set({State::Down}); break;
    case KindChoice::Jammed: set({State::Jammed}); break;
    case KindChoice::Starved: set({State::Starved}); break;
    case KindChoice::Blocked: set({State::Blocked}); break;
    }
    return states;
}

KindChoice chosenKind(const QComboBox& kinds)
{
    return static_cast<KindChoice>(kinds.currentData().toInt());
}

} // namespace

StopFilterBar::StopFilterBar(QWidget* parent)
    : QWidget(parent), m_station(new QComboBox(this)), m_kind(new QComboBox(this)), m_reason(new QComboBox(this)),
      m_wait(new QComboBox(this)), m_text(new QLineEdit(this)), m_count(new QLabel(this)), m_hint(new QLabel(this))
{
    fillChoices();
    prepareTexts();
    arrange();
    connect(m_station, &QComboBox::currentIndexChanged, this, &StopFilterBar::filterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showWaitChoice();
        Q_EMIT filterChanged();
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, &StopFilterBar::filterChanged);
    connect(m_text, &QLineEdit::textChanged, this, &StopFilterBar::filterChanged);
    connect(m_wait, &QComboBox::currentIndexChanged, this, &StopFilterBar::shortestWaitChanged);
    connect(m_hint, &QLabel::linkActivated, this, [this] { m_wait->setCurrentIndex(0); });
    showWaitChoice();
}

void StopFilterBar::fillChoices()
{
    m_station->setObjectName(QStringLiteral("stopStation"));
    m_station->setAccessibleName(tr("Station"));
    // All four at once may be cut rather than make the window wider than its screen.
    for (QComboBox* choice : {m_station, m_kind, m_reason, m_wait})
        choice->setMinimumWidth(textPixels(7 * gridUnit));
    m_station->addItem(tr("All stations"));
    m_kind->setObjectName(QStringLiteral("stopKind"));
    m_kind->setAccessibleName(tr("Kind of stop"));
    fillKinds(false, false);
    m_reason->setObjectName(QStringLiteral("stopReason"));
    m_reason->setAccessibleName(tr("Stop reason"));
    // Names may be long.
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(9);
    m_reason->addItem(tr("All reasons"));
    m_reason->hide();
    m_wait->setObjectName(QStringLiteral("stopWait"));
    m_wait->setAccessibleName(tr("Shortest wait that is listed"));
    m_wait->setToolTip(m_wait->accessibleName());
    for (const SimTime length : waitLengths)
        m_wait->addItem(length.count() == 0 ? tr("all waits") : tr("waits from %1").arg(durationText(length)));
    m_wait->setCurrentIndex(usualWait);
}

void StopFilterBar::fillKinds(bool hasSetup, bool hasPlanned)
{
    const auto addKind = [&](KindChoice kind, const QString& text) { m_kind->addItem(text, static_cast<int>(kind)); };
    addKind(KindChoice::Stops, tr("Down and jammed"));
    if (hasSetup || hasPlanned)
        addKind(KindChoice::AllStops, tr("All stops"));
    addKind(KindChoice::StopsAndWaits, tr("Stops and waits"));
    addKind(KindChoice::Down, stateWord(State::Down));
    addKind(KindChoice::Jammed, stateWord(State::Jammed));
    if (hasSetup)
        addKind(KindChoice::Setup, stateWord(State::Setup));
    if (hasPlanned)
        addKind(KindChoice::Planned, stateWord(State::Planned));
    addKind(KindChoice::Starved, stateWord(State::Starved));
    addKind(KindChoice::Blocked, stateWord(State::Blocked));
}

void StopFilterBar::setReasons(const QStringList& names, bool hasSetup, bool hasPlanned)
{
    const QSignalBlocker kinds(m_kind);
    const QSignalBlocker reasons(m_reason);
    const QVariant kind = m_kind->currentData();
    m_kind->clear();
    fillKinds(hasSetup, hasPlanned);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    const QString chosen = m_reason->currentIndex() > 0 ? m_reason->currentText() : QString();
    m_reason->clear();
    m_reason->addItem(tr("All reasons"));
    m_reason->addItems(names);
    m_reason->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen)) + 1));
    m_reason->setVisible(!names.isEmpty());
    showWaitChoice();
}

void StopFilterBar::prepareTexts()
{
    m_text->setObjectName(QStringLiteral("stopText"));
    m_text->setPlaceholderText(tr("Search"));
    m_text->setAccessibleName(tr("Search in station, kind and cause"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(textPixels(11 * gridUnit));
    m_count->setFont(captionFont());
    m_count->setObjectName(QStringLiteral("stopCount"));
    m_hint->setFont(captionFont());
    m_hint->setObjectName(QStringLiteral("stopHint"));
    m_hint->setTextFormat(Qt::RichText); // with a link
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::TextBrowserInteraction);
}

void StopFilterBar::arrange()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(gridUnit);
    layout->addLayout(choices);
    for (QComboBox* choice : {m_station, m_kind, m_reason, m_wait}) {
        choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        choices->addWidget(choice);
    }
    choices->addStretch();
    m_search = new FlowLayout;
    m_search->setSpacing(gridUnit);
    layout->addLayout(m_search);
    m_search->addWidget(m_text);
    m_search->addWidget(m_count);
    layout->addWidget(m_hint);
}

void StopFilterBar::showWaitChoice()
{
    const KindChoice kind = chosenKind(*m_kind);
    m_wait->setVisible(kind == KindChoice::StopsAndWaits || kind == KindChoice::Starved || kind == KindChoice::Blocked);
}

StopFilter StopFilterBar::filter() const
{
    StopFilter filter;
    filter.states = statesOf(chosenKind(*m_kind));
    if (m_station->currentIndex() > 0)
        filter.station = m_station->currentText().toStdString();
    if (m_reason->currentIndex() > 0)
        filter.reason = m_reason->currentText().toStdString();
    filter.text = m_text->text().trimmed();
    return filter;
}

SimTime StopFilterBar::shortestWait() const
{
    return waitLengths[static_cast<std::size_t>(m_wait->currentIndex())];
}

QStringList StopFilterBar::stations() const
{
    QStringList names;
    for (int i = 1; i < m_station->count(); ++i)
        names << m_station->itemText(i);
    return names;
}

bool StopFilterBar::setStations(const QStringList& names)
{
    const QString chosen = m_station->currentIndex() > 0 ? m_station->currentText() : QString();
    const bool areOthers = names != stations();
    const QSignalBlocker blocker(m_station);
    m_station->clear();
    m_station->addItem(tr("All stations"));
    m_station->addItems(names);
    m_station->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen)) + 1));
    return areOthers;
}

void StopFilterBar::addButton(QWidget* button)
{
    m_search->addWidget(button);
}

void StopFilterBar::setCount(const QString& text)
{
    m_count->setText(text);
}

void StopFilterBar::setHint(const QString& text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

} // namespace linetwin::app

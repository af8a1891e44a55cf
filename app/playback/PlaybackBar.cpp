// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/PlaybackBar.h"

#include "app/document/Selection.h"
#include "app/playback/ScrubSlider.h"
#include "app/settings/Appearance.h"
#include "app/settings/FlowLayout.h"
#include "app/settings/SpokenText.h"
#include "app/settings/SteadyLabel.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

constexpr std::array offeredSpeeds{1.0, 10.0, 60.0, 300.0, 1000.0, 10'000.0, asFastAsShown};
constexpr int iconSize = 20;
constexpr int fewestSpeedLetters = 8;
constexpr int daysOfWeek = 7;

} // namespace

PlaybackBar::PlaybackBar(PlaybackClock& clock, const Selection& selection, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_toStart(makeButton(tr("To start"), tr("Go to the start of the shift"))),
      m_previousStop(makeButton(tr("Previous stop"),
                                tr("Step back to the previous breakdown or jam, of the selected stations or of "
                                   "any (Shift+N)"))),
      m_previous(makeButton(tr("Previous event"), tr("Step back to the previous change of a station (comma)"))),
      m_play(makeButton(tr("Play"), {})),
      m_next(makeButton(tr("Next event"), tr("Step to the next change of a station (full stop)"))),
      m_nextStop(
          makeButton(tr("Next stop"), tr("Step to the next breakdown or jam, of the selected stations or of any (N)"))),
      m_freshness(new SteadyLabel(this)), m_time(new QLabel(this)), m_slider(new ScrubSlider(clock, &selection, this)),
      m_speed(new QComboBox(this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    for (QToolButton* button : buttons())
        layout->addWidget(button);
    layout->addSpacing(gridUnit);
    layout->addWidget(m_slider);
    layout->addSpacing(gridUnit);
    layout->addWidget(m_freshness);
    layout->addWidget(m_time);
    layout->addSpacing(gridUnit);
    layout->addWidget(m_speed);

    setSpokenName(*this, tr("Playback"));
    m_freshness->label().setObjectName(QStringLiteral("playbackFreshness"));
    m_freshness->setMinimumWidth(1); // comes and goes with every edit: nothing may grow for it, least of all the window
    m_freshness->setFont(captionFont());
    m_freshness->setToolTip(tr("What is played is the run before the last change"));
    m_freshness->hide();
    for (QWidget* shown : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_time)}) {
        auto* dim = new QGraphicsOpacityEffect(shown);
        dim->setOpacity(PlaybackClock::staleOpacity);
        dim->setEnabled(false);
        shown->setGraphicsEffect(dim);
        m_dims.push_back(dim);
    }
    m_time->setObjectName(QStringLiteral("playbackTime"));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The longest of its texts is seen in full in the list; the slider needs the room more.
    m_speed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_speed->setMinimumContentsLength(fewestSpeedLetters);
    m_speed->setMinimumWidth(textPixels(10 * gridUnit));
    setSpokenName(*m_speed, tr("Playback speed"));
    m_speed->setToolTip(tr("Playback speed: simulated seconds per second"));
    fillSpeeds();

    connect(m_toStart, &QToolButton::clicked, &m_clock, [this] { m_clock.seek(SimTime{}); });
    connect(m_previous, &QToolButton::clicked, &m_clock, &PlaybackClock::stepToPreviousEvent);
    connect(m_play, &QToolButton::clicked, &m_clock, &PlaybackClock::togglePlaying);
    connect(m_next, &QToolButton::clicked, &m_clock, &PlaybackClock::stepToNextEvent);
    connect(m_previousStop, &QToolButton::clicked, &m_clock,
            [this, &selection] { m_clock.stepToPreviousStop(selection.stations()); });
    connect(m_nextStop, &QToolButton::clicked, &m_clock,
            [this, &selection] { m_clock.stepToNextStop(selection.stations()); });
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_clock.setSpeed(m_speed->itemData(index).toDouble()); });
    connect(&m_clock, &PlaybackClock::playingChanged, this, &PlaybackBar::showPlaying);
    connect(&m_clock, &PlaybackClock::timeChanged, this, &PlaybackBar::showTime);
    connect(&m_clock, &PlaybackClock::speedChanged, this, &PlaybackBar::showSpeed);
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &PlaybackBar::adoptRecording);
    connect(&m_clock, &PlaybackClock::shiftClockChanged, this, &PlaybackBar::reserveTimeWidth);
    connect(&m_clock, &PlaybackClock::freshnessChanged, this, &PlaybackBar::showFreshness);
    m_slider->installEventFilter(this);
    showIcons();
    showSpeed();
    adoptRecording();
}

void PlaybackBar::addControl(QWidget* control)
{
    static_cast<FlowLayout*>(layout())->insertWidget(layout()->indexOf(m_speed), control);
}

QToolButton* PlaybackBar::makeButton(const QString& name, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize({textPixels(iconSize), textPixels(iconSize)});
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(name);
    setSpokenName(*button, name);
    button->setToolTip(toolTip);
    return button;
}

void PlaybackBar::fillSpeeds()
{
    for (const double speed : offeredSpeeds)
        m_speed->addItem(speed == asFastAsShown ? tr("As fast as shown") : tr("× %1").arg(numberText(speed, 0)), speed);
    m_speed->view()->setMinimumWidth(m_speed->view()->sizeHintForColumn(0) + 3 * gridUnit);
    m_speed->setItemData(0, tr("Real time"), Qt::ToolTipRole);
    m_speed->setItemData(m_speed->count() - 1, tr("As fast as the pictures can be drawn, none left out"),
                         Qt::ToolTipRole);
}

void PlaybackBar::showIcons()
{
    m_toStart->setIcon(themedIcon(QStringLiteral("to-start")));
    m_previousStop->setIcon(themedIcon(QStringLiteral("stop-back")));
    m_nextStop->setIcon(themedIcon(QStringLiteral("stop-forward")));
    m_previous->setIcon(themedIcon(QStringLiteral("step-back")));
    m_next->setIcon(themedIcon(QStringLiteral("step-forward")));
    showPlaying();
}

void PlaybackBar::showPlaying()
{
    const bool isPlaying = m_clock.isPlaying();
    m_play->setIcon(themedIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    setSpokenName(*m_play, m_play->text());
    m_play->setToolTip(isPlaying ? tr("Pause (Space)") : tr("Play (Space)"));
}

void PlaybackBar::showTime()
{
    if (m_clock.duration() <= SimTime{}) {
        m_time->setText(noValue);
        return;
    }
    const QString sinceStart = tr("%1 of %2").arg(clockText(m_clock.time()), clockText(m_clock.duration()));
    m_time->setText(m_clock.shiftClock().hasStart() ? m_clock.timeText(m_clock.time()) : sinceStart);
}

void PlaybackBar::showFreshness()
{
    const bool isStale = m_clock.freshness() != PlaybackClock::Freshness::Current;
    m_freshness->setText(m_clock.freshnessText());
    m_freshness->setVisible(isStale);
    for (QGraphicsOpacityEffect* dim : m_dims)
        dim->setEnabled(isStale);
}

void PlaybackBar::showSpeed()
{
    const int index = m_speed->findData(m_clock.chosenSpeed());
    if (index >= 0) {
        m_speed->setCurrentIndex(index);
        return;
    }
    // A speed that is not in the list is shown in it, the last such one only.
    if (m_speed->count() > static_cast<int>(offeredSpeeds.size()))
        m_speed->removeItem(m_speed->count() - 1);
    m_speed->addItem(tr("× %1").arg(numberText(m_clock.chosenSpeed(), 1)), m_clock.chosenSpeed());
    m_speed->setCurrentIndex(m_speed->count() - 1);
}

void PlaybackBar::adoptRecording()
{
    const bool hasTime = m_clock.duration() > SimTime{};
    for (QToolButton* button : buttons())
        button->setEnabled(hasTime);
    reserveTimeWidth();
}

void PlaybackBar::reserveTimeWidth()
{
    showTime();
    const bool isTimeOfDay = m_clock.shiftClock().hasStart();
    m_time->setToolTip(isTimeOfDay ? tr("Time of day in the shift; %1 long").arg(clockText(m_clock.duration()))
                                   : tr("Time in the shift, of its whole length"));
    // Digits differ in width in most fonts, and so do weekdays: room for the widest, so that nothing beside the clock
    // trembles.
    int widest = 0;
    for (int day = 0; day < (isTimeOfDay ? daysOfWeek : 1); ++day) {
        const QString text = isTimeOfDay
                                 ? m_clock.timeText(day * 24h)
                                 : tr("%1 of %2").arg(clockText(m_clock.duration()), clockText(m_clock.duration()));
        widest = std::max(widest, m_time->fontMetrics().horizontalAdvance(QString(text).replace(
                                      QRegularExpression(QStringLiteral("[0-9]")), QStringLiteral("0"))));
    }
    m_time->setMinimumWidth(widest);
}

std::vector<QToolButton*> PlaybackBar::buttons() const
{
    return {m_toStart, m_previousStop, m_previous, m_play, m_next, m_nextStop};
}

QSize PlaybackBar::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(), isVisible() ? std::max(least.height(), heightForWidth(width())) : least.height()};
}

void PlaybackBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (heightForWidth(event->size().width()) != heightForWidth(event->oldSize().width()))
        updateGeometry();
}

void PlaybackBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
        m_slider->update();
    }
    QWidget::changeEvent(event);
}

void PlaybackBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space: m_clock.togglePlaying(); break;
    case Qt::Key_Comma: m_clock.stepToPreviousEvent(); break;
    case Qt::Key_Period: m_clock.stepToNextEvent(); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool PlaybackBar::eventFilter(QObject* watched, QEvent* event)
{
    // The slider would swallow Space without doing anything with it.
    if (watched == m_slider && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        m_clock.togglePlaying();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linetwin::app

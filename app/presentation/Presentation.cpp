// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/Presentation.h"

#include "app/commands/MomentCommands.h"
#include "app/document/ConfidenceLevel.h"
#include "app/playback/PlaybackClock.h"
#include "app/presentation/SideBySide.h"
#include "app/presentation/Slide.h"
#include "app/settings/AccessibleRole.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QScreen>
#include <QStackedLayout>
#include <QToolButton>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace linetwin::app {

namespace {

using namespace std::chrono_literals;

constexpr auto typingTime = 900ms;
constexpr auto hintTime = 5s;

/// The slide of an entry, told from the moment.
void tellMoment(EntrySummary& content, const ProjectMoment& moment, const ProjectDocument& document,
                const PlaybackClock& clock)
{
    const auto entry = document.entryOf(moment);
    const QString time = clock.timeText(nearestTime(std::max(moment.timeSec, 0.0)));
    const QString scenario = moment.scenario.empty() ? document.nameOf(std::nullopt) : toQString(moment.scenario);
    content.line = QStringLiteral("%1 · %2 · %3").arg(content.line, scenario, time);
    content.entry = toQString(moment.name);
    content.changes = QStringList(toQString(moment.caption).simplified());
    content.payback.clear();
    content.realLine.clear();
    if (!entry)
        content.problem = Presentation::tr("The scenario “%1” of this moment is no longer there.").arg(scenario);
}

} // namespace

Presentation::Presentation(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* diagram,
                           QWidget* pair, QWidget* window)
    : QWidget(window, Qt::Window), m_document(document), m_clock(clock), m_runner(runner),
      m_slide(new Slide(diagram, clock, this)), m_pair(pair), m_stack(new QStackedLayout(this)),
      m_blank(new QWidget(this)), m_hint(new QLabel(this)), m_visit(document, clock, runner, this)
{
    setAccessibleRole(*this, QAccessible::Document);
    setObjectName(QStringLiteral("presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    m_stack->addWidget(m_slide);
    m_stack->addWidget(m_pair);
    // Keys and clicks are the presentation's.
    for (QWidget* part : m_pair->findChildren<QWidget*>()) {
        part->setFocusPolicy(Qt::NoFocus);
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    for (QToolButton* button : m_pair->findChildren<QToolButton*>())
        button->setMaximumSize(0, 0); // G goes there
    m_pair->setAutoFillBackground(true);
    QPalette colors = m_pair->palette();
    colors.setColor(QPalette::Window, theme().surface);
    m_pair->setPalette(colors);
    m_blank->setAutoFillBackground(true);
    m_blank->setPalette(Qt::black);
    m_blank->setObjectName(QStringLiteral("presentation.blank"));
    m_blank->hide();
    m_hint->setText(tr(
        "← →  slides   ·   Space  play   ·   C  beside the baseline   ·   M  moments   ·   B  blank   ·   Esc  leave"));
    m_hint->setObjectName(QStringLiteral("presentation.hint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setStyleSheet(QStringLiteral("background: %1; color: %2; padding: 8px 16px; border-radius: 8px")
                              .arg(theme().text.name(), theme().surface.name()));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    m_hintTime.setSingleShot(true);
    m_hintTime.setInterval(hintTime);
    connect(&m_typing, &QTimer::timeout, this, &Presentation::goToTyped);
    connect(&m_hintTime, &QTimer::timeout, m_hint, &QWidget::hide);
    connect(&document, &ProjectDocument::changed, this, &Presentation::refresh);
    connect(&runner, &LiveRunner::resultChanged, this, &Presentation::refresh);
    connect(&runner, &LiveRunner::stateChanged, this, &Presentation::refresh);
    connect(&clock, &PlaybackClock::playingChanged, this, &Presentation::playOn);
    connect(&clock, &PlaybackClock::recordingChanged, this, &Presentation::playOn);
    refresh();
}

void Presentation::start()
{
    if (const QWidget* window = parentWidget())
        setGeometry(window->screen()->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
    placeHint();
    m_hint->raise();
    m_hintTime.start();
    m_clock.play();
}

int Presentation::count() const
{
    return static_cast<int>(m_moment ? m_document.moments().size() : m_document.entries().size());
}

int Presentation::slide() const
{
    if (m_moment)
        return *m_moment;
    const auto entries = m_document.entries();
    return static_cast<int>(std::ranges::find(entries, m_document.activeScenario()) - entries.begin());
}

void Presentation::refresh()
{
    EntrySummary content =
        entrySummary(m_document, m_runner.result(), m_runner.isCurrent(), relevantShareOf(m_document));
    QString place = count() > 1 ? tr("%1 of %2", "slide").arg(slide() + 1).arg(count()) : QString();
    if (m_moment && *m_moment < count()) {
        tellMoment(content, m_document.moments()[static_cast<std::size_t>(*m_moment)], m_document, m_clock);
        place = tr("Moment %1 of %2").arg(slide() + 1).arg(count());
    }
    m_slide->showContent(content, place);
    setWindowTitle(tr("%1: presentation").arg(m_document.activeName()));
}

void Presentation::toggleStory()
{
    if (m_moment) {
        m_moment.reset();
        m_stack->setCurrentWidget(m_slide);
        tellBeside({});
        m_plays = true;
        refresh();
        m_clock.play();
    } else if (m_document.moments().empty()) {
        showHint(tr("No moments yet: Ctrl+Shift+B in the window bookmarks one"));
    } else {
        m_moment = 0;
        goTo(0);
    }
}

void Presentation::tellBeside(const QString& text)
{
    if (auto* pair = qobject_cast<SideBySide*>(m_pair))
        pair->tell(text);
}

void Presentation::showHint(const QString& text)
{
    m_hint->setText(text);
    placeHint();
    m_hint->show();
    m_hint->raise();
    m_hintTime.start();
}

void Presentation::go(int step)
{
    if (count() > 0) // a story's moments may have been undone
        goTo(std::clamp(slide() + step, 0, count() - 1));
}

void Presentation::goTo(int slide)
{
    m_typed.reset();
    m_typing.stop();
    setBlank(false);
    if (slide < 0 || slide >= count())
        return;
    if (m_moment) {
        m_moment = slide;
        m_plays = false;
        const ProjectMoment moment = m_document.moments()[static_cast<std::size_t>(slide)];
        m_visit.visit(moment);
        refresh();
        const bool isPair = moment.view == sideBySideView && !moment.scenario.empty();
        m_stack->setCurrentWidget(isPair ? m_pair : static_cast<QWidget*>(m_slide));
        // The slide has a place for it.
        tellBeside(isPair ? tr("Moment %1 of %2: %3", "number, count, name")
                                .arg(slide + 1)
                                .arg(count())
                                .arg(QStringList{toQString(moment.name), toQString(moment.caption)}.join(
                                    QStringLiteral(" – ")))
                          : QString());
    } else {
        m_document.setActiveScenario(m_document.entries()[static_cast<std::size_t>(slide)]);
    }
}

void Presentation::typeDigit(int digit)
{
    m_typed = 10 * m_typed.value_or(0) + digit;
    // No other slide begins with these digits.
    if (*m_typed > 0 && 10 * *m_typed > count())
        goToTyped();
    else
        m_typing.start();
}

void Presentation::goToTyped()
{
    goTo(m_typed.value_or(0) - 1);
}

void Presentation::setBlank(bool isBlank)
{
    m_isBlank = isBlank;
    m_blank->setVisible(isBlank);
    m_blank->raise();
}

void Presentation::togglePair()
{
    const bool isShown = m_stack->currentWidget() == m_pair;
    if (!isShown && m_document.isReferenceActive()) {
        showHint(tr("The Baseline has nothing beside it: go to a scenario, or put one there with X"));
        return;
    }
    m_stack->setCurrentWidget(m_stack->currentWidget() == m_slide ? m_pair : static_cast<QWidget*>(m_slide));
}

void Presentation::copyPicture()
{
    constexpr double twice = 2;
    QWidget& shown = *m_stack->currentWidget();
    QImage picture(shown.size() * twice, QImage::Format_RGB32);
    picture.setDevicePixelRatio(twice);
    picture.fill(theme().surface);
    shown.render(&picture);
    QGuiApplication::clipboard()->setImage(picture);
    showHint(tr("The slide is on the clipboard"));
}

void Presentation::playOn()
{
    if (isVisible() && m_plays && !m_clock.isPlaying() && m_clock.recording())
        QMetaObject::invokeMethod(&m_clock, &PlaybackClock::play, Qt::QueuedConnection);
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_blank->setGeometry(rect());
    placeHint();
}

void Presentation::placeHint()
{
    QFont text = m_hint->font();
    text.setPixelSize(std::max(12, height() / 48));
    m_hint->setFont(text);
    m_hint->adjustSize();
    m_slide->keepFree(m_hint->height());
    const bool isOnSlide = m_stack->currentWidget() == m_slide;
    const int top = isOnSlide ? m_slide->freePlace().top() : height() - m_hint->height() - height() / 24;
    m_hint->move((width() - m_hint->width()) / 2, top);
}

void Presentation::closeEvent(QCloseEvent* event)
{
    m_plays = false;
    m_clock.pause();
    QWidget::closeEvent(event);
}

} // namespace linetwin::app

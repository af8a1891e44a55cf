// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/Slide.h"

#include "app/presentation/SlideFigureView.h"
#include "app/presentation/SlideLabel.h"
#include "app/presentation/SlideLosses.h"
#include "app/presentation/SlideProgress.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

/// The screen that all sizes are given for.
constexpr double designWidth = 1920;
constexpr double designHeight = 1080;
constexpr int mostOthers = 2;
constexpr int mostChanges = 3;

/// What has no changes has the room to say how near the model is to the real line.
QString realLineText(const EntrySummary& content)
{
    QStringList gaps;
    for (const RealLineReading& each : content.realLine)
        gaps << each.gap;
    return gaps.join(QStringLiteral("  ·  "));
}

QString changesText(const QStringList& changes)
{
    QString text = changes.mid(0, mostChanges).join(QStringLiteral("  ·  "));
    const int more = static_cast<int>(changes.size()) - mostChanges;
    if (more > 0)
        text += QStringLiteral("  ·  ") + Slide::tr("and %Ln more", "changes", more);
    return text;
}

} // namespace

Slide::Slide(QWidget* diagram, PlaybackClock& clock, QWidget* parent)
    : QWidget(parent), m_line(new SlideLabel(this)), m_evidence(new SlideLabel(this)), m_place(new SlideLabel(this)),
      m_entry(new SlideLabel(this)), m_changes(new SlideLabel(this, 2)), m_diagram(diagram), m_free(new QWidget(this)),
      m_progress(new SlideProgress(clock, this)), m_problem(new SlideLabel(this, 3)), m_bottom(new QWidget(this)),
      m_key(new SlideFigureView(true, m_bottom)), m_losses(new SlideLosses(m_bottom)), m_caveat(new SlideLabel(this))
{
    m_line->setObjectName(QStringLiteral("slide.line"));
    m_evidence->setObjectName(QStringLiteral("slide.evidence"));
    m_place->setObjectName(QStringLiteral("slide.place"));
    m_entry->setObjectName(QStringLiteral("slide.entry"));
    m_changes->setObjectName(QStringLiteral("slide.changes"));
    m_problem->setObjectName(QStringLiteral("slide.problem"));
    m_caveat->setObjectName(QStringLiteral("slide.caveat"));
    m_key->setObjectName(QStringLiteral("slide.keyFigure"));
    build();
    updateColors();
}

void Slide::build()
{
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    m_evidence->setAlignment(Qt::AlignCenter);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_line, 5);
    head->addWidget(m_evidence, 4);
    head->addWidget(m_place, 2);
    column->addLayout(head);
    QFont bold = m_entry->font();
    bold.setBold(true);
    m_entry->setFont(bold);
    column->addWidget(m_entry);
    m_changes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_changes);
    column->addWidget(m_diagram, 1);
    column->addWidget(m_free);
    column->addWidget(m_progress);
    m_bottomLayout = new QHBoxLayout(m_bottom);
    m_bottomLayout->setContentsMargins(0, 0, 0, 0);
    m_bottomLayout->addWidget(m_key, 6);
    m_otherLayout = new QVBoxLayout;
    for (int i = 0; i < mostOthers; ++i) {
        m_others.push_back(new SlideFigureView(false, m_bottom));
        m_others.back()->setObjectName(QStringLiteral("slide.figure%1").arg(i + 1));
        m_otherLayout->addWidget(m_others.back());
    }
    m_otherLayout->addStretch();
    m_bottomLayout->addLayout(m_otherLayout, 4);
    m_bottomLayout->addWidget(m_losses, 9);
    column->addWidget(m_bottom);
    m_problem->setAlignment(Qt::AlignCenter);
    column->addWidget(m_problem);
    column->addWidget(m_caveat);
}

void Slide::showContent(const EntrySummary& content, const QString& place)
{
    m_isConfirmed = content.isConfirmed;
    m_line->showText(content.line);
    m_place->showText(place);
    m_entry->showText(content.entry);
    QStringList below{changesText(content.changes), realLineText(content), content.payback};
    below.removeAll(QString());
    m_changes->showText(below.join(u'\n'));
    m_evidence->showText(content.evidence);
    m_caveat->showText(content.caveat);
    m_problem->showText(content.problem);
    m_problem->setVisible(!content.problem.isEmpty());
    m_bottom->setVisible(content.problem.isEmpty());
    showFigures(content);
    updateSizes();
    m_losses->showLosses(content.losses, content.isPreliminary);
    updateColors();
}

void Slide::keepFree(int height)
{
    m_free->setFixedHeight(height);
    layout()->activate();
}

QRect Slide::freePlace() const
{
    return m_free->geometry();
}

void Slide::showFigures(const EntrySummary& content)
{
    m_key->showFigure(content.figures.empty() ? SummaryFigure() : content.figures.front(), content.isPreliminary);
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const bool isThere = i + 1 < content.figures.size();
        m_others[i]->setVisible(isThere);
        m_others[i]->showFigure(isThere ? content.figures[i + 1] : SummaryFigure(), content.isPreliminary);
    }
}

void Slide::updateSizes()
{
    const double unit = std::min(width() / designWidth, height() / designHeight);
    const auto size = [unit](double pixels) { return qMax(10, qRound(pixels * unit)); };
    const int gap = qMax(4, qRound(16 * unit));
    layout()->setContentsMargins(3 * gap, 2 * gap, 3 * gap, gap);
    layout()->setSpacing(gap / 2);
    m_bottomLayout->setSpacing(2 * gap);
    m_otherLayout->setSpacing(gap);
    m_line->setPixelSize(size(24));
    m_evidence->setPixelSize(size(24));
    m_place->setPixelSize(size(24));
    m_entry->setPixelSize(size(56));
    m_changes->setPixelSize(size(26));
    m_problem->setPixelSize(size(34));
    m_caveat->setPixelSize(size(18));
    m_progress->setUnit(unit);
    m_key->setUnit(unit);
    for (SlideFigureView* each : m_others)
        each->setUnit(unit);
    m_losses->setUnit(unit);
    // Letters of some scripts need more room above and below.
    for (SlideFigureView* each : m_others)
        each->layout()->activate();
    m_key->layout()->activate();
    m_bottom->setFixedHeight(
        std::max(qRound((m_others.back()->isHidden() ? 340 : 390) * unit), m_bottomLayout->minimumSize().height()));
}

void Slide::updateColors()
{
    for (SlideLabel* label : {m_line, m_place, m_changes, m_caveat})
        setTextColor(*label, theme().mutedText);
    setTextColor(*m_evidence, m_isConfirmed ? theme().good : theme().warning);
    setTextColor(*m_problem, theme().bad);
}

void Slide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateSizes();
}

void Slide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void Slide::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StateBar.h"

#include "app/charts/StateFill.h"
#include "app/results/StationTableModel.h"
#include "app/settings/AccessibleRole.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <array>

namespace linetwin::app {

namespace {

constexpr std::array<State, stateCount> drawnOrder{State::Execute, State::Jammed,  State::Down,   State::Setup,
                                                   State::Starved, State::Blocked, State::Planned};
constexpr int barHeight = gridUnit + gridUnit / 2;
constexpr int swatchSize = 2 * gridUnit;
constexpr int gap = gridUnit / 2;

QString iconOf(State state)
{
    switch (state) {
    case State::Starved: return QStringLiteral("state-starved");
    case State::Execute: return QStringLiteral("state-running");
    case State::Down: return QStringLiteral("state-down");
    case State::Jammed: return QStringLiteral("state-jammed");
    case State::Blocked: return QStringLiteral("state-blocked");
    case State::Setup: return QStringLiteral("state-setup");
    case State::Planned: return QStringLiteral("state-planned");
    }
    return {};
}

} // namespace

void StateBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto shares = index.data(StationTableModel::sharesRole).value<QList<double>>();
    const QRectF cell = QRectF(option.rect).adjusted(gridUnit, 0, -gridUnit, 0);
    const QRectF bar(cell.left(), cell.center().y() - barHeight / 2.0, cell.width(), barHeight);
    if (shares.isEmpty() || bar.width() <= 2)
        return;
    painter->save();
    double left = bar.left();
    for (const State state : drawnOrder) {
        const double width = bar.width() * shares.value(static_cast<qsizetype>(state));
        const bool isCalm = state == State::Starved && index.data(StationTableModel::collectingRole).toBool();
        const QRectF part(left, bar.top(), width, bar.height());
        if (isCalm)
            fillCollecting(*painter, part, false);
        else if (width > 0)
            fillState(*painter, part, state);
        left += width;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme().outline, 1));
    painter->drawRect(bar);
    painter->restore();
}

StateLegend::StateLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(*this, QAccessible::StaticText);
    setObjectName(QStringLiteral("stateLegend"));
    nameStates();
}

void StateLegend::setShown(const ShownStates& shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    nameStates();
    updateGeometry();
    update();
}

void StateLegend::nameStates()
{
    QStringList words;
    for (const State state : drawnOrder) {
        if (m_shown[static_cast<std::size_t>(state)])
            words.append(stateWord(state));
    }
    setSpokenName(*this, tr("States, in the order of the bars: %1").arg(joinedNames(words)));
}

std::vector<StateLegend::Place> StateLegend::places(int width) const
{
    const QFontMetrics metrics(captionFont());
    std::vector<Place> result;
    int x = 0;
    int y = 0;
    for (const State state : drawnOrder) {
        if (!m_shown[static_cast<std::size_t>(state)])
            continue;
        const int needed = 2 * swatchSize + 2 * gap + metrics.horizontalAdvance(stateWord(state));
        if (x > 0 && x + needed > width) {
            x = 0;
            y += swatchSize + gap;
        }
        result.push_back({state, QRect(x, y, needed, swatchSize)});
        x += needed + gridUnit;
    }
    return result;
}

QSize StateLegend::sizeHint() const
{
    return {30 * gridUnit, heightForWidth(width())};
}

int StateLegend::heightForWidth(int width) const
{
    return places(width).back().area.bottom() + 1;
}

void StateLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(captionFont());
    for (const auto& [state, place] : places(width())) {
        const QRect swatch(place.left(), place.top() + 2, swatchSize - 4, swatchSize - 4);
        fillState(painter, swatch, state);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().outline, 1));
        painter.drawRect(swatch);
        themedIcon(iconOf(state)).paint(&painter, QRect(swatch.right() + gap, place.top(), swatchSize, swatchSize));
        painter.setPen(theme().mutedText);
        painter.drawText(place.adjusted(2 * swatchSize + gap, 0, gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         stateWord(state));
    }
}

} // namespace linetwin::app

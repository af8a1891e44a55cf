// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopRowPainting.h"

#include "app/properties/RowMark.h"
#include "app/settings/StatusSymbol.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <limits>

namespace linetwin::app {

namespace {

class RowTexts {
    Q_DECLARE_TR_FUNCTIONS(StopRow)
};

constexpr int chevronSide = gridUnit + gridUnit / 2;
constexpr int badgeSide = 2 * gridUnit + gridUnit / 2;
constexpr int chevronX = gridUnit + gridUnit / 4;
constexpr int badgeX = chevronX + chevronSide + gridUnit / 2;
constexpr int textX = badgeX + badgeSide + gridUnit;
constexpr int moreWidth = 4 * gridUnit; ///< the button at the end with what is around it
constexpr int linePadding = gridUnit / 2;
constexpr int captionFlags = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);

QFont nameFont(const QWidget& row, const StopSummary& summary)
{
    QFont font = row.font();
    font.setBold(summary.isChanged);
    return font;
}

int shareWidth(const QWidget& row, const StopSummary& summary)
{
    return summary.share.isEmpty() ? 0 : row.fontMetrics().horizontalAdvance(summary.share) + gridUnit;
}

void paintBadge(QPainter& painter, const QRectF& area, State state, bool isOff)
{
    painter.setPen(QPen(theme().outline, 1));
    painter.setBrush(isOff ? QBrush(Qt::NoBrush) : QBrush(stateColor(state)));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    constexpr double inset = 4;
    paintSymbol(painter, statusSymbolOf(state), area.adjusted(inset, inset, -inset, -inset),
                isOff ? theme().mutedText : stateTextColor(state));
}

void paintBackground(QPainter& painter, const QAbstractButton& row)
{
    const QRectF area = QRectF(row.rect()).adjusted(gridUnit, 1, -gridUnit / 2.0, -1);
    if (row.underMouse() || row.isDown() || row.isChecked()) {
        QColor tint = theme().text;
        tint.setAlpha(row.isDown() ? 32 : row.isChecked() ? 20 : 12);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(area, 4, 4);
    }
    if (row.hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 0, -1, 0), 4, 4);
    }
}

void paintChevron(QPainter& painter, const QAbstractButton& row)
{
    QStyleOption option;
    option.initFrom(&row);
    option.rect = QRect(chevronX, (row.height() - chevronSide) / 2, chevronSide, chevronSide);
    const auto arrow = row.isChecked() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight;
    row.style()->drawPrimitive(arrow, &option, &painter, &row);
}

QColor captionColor(const StopSummary& summary)
{
    if (!summary.problem || summary.problem == Severity::Note)
        return theme().mutedText;
    return summary.problem == Severity::Error ? theme().bad : theme().warning;
}

QString captionOf(const StopSummary& summary)
{
    const bool isWrong = summary.problem && summary.problem != Severity::Note;
    return isWrong ? QStringLiteral("\u26A0\u00A0") + summary.sentence : summary.sentence;
}

int captionWidth(int rowWidth)
{
    return rowWidth - textX - textPixels(moreWidth) - gridUnit;
}

} // namespace

int stopRowHeight(const StopSummary& summary, int width)
{
    const QFontMetrics caption(captionFont());
    const QRect room(0, 0, std::max(captionWidth(width), 1), std::numeric_limits<short>::max());
    const int words = caption.boundingRect(room, captionFlags, captionOf(summary)).height();
    const int lines = QFontMetrics(QApplication::font()).height() + std::max(words, caption.height());
    return lines + 2 * linePadding + gridUnit / 2;
}

QRect stopNameArea(const QWidget& row, const StopSummary& summary)
{
    const int height = QFontMetrics(nameFont(row, summary)).height();
    const int width = row.width() - textX - shareWidth(row, summary) - textPixels(moreWidth) - gridUnit;
    return {textX, linePadding + gridUnit / 4, std::max(width, 1), height};
}

void paintStopRow(QAbstractButton& row, const StopSummary& summary, bool hasWords)
{
    const bool isReason = summary.kind == StopSummary::Kind::Stop;
    const RowMark mark = summary.isChanged ? RowMark::Changed : summary.isTypical ? RowMark::Typical : RowMark::None;
    paintRowMark(row, row.rect(), mark);
    QPainter painter(&row);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, row);
    if (isReason)
        paintChevron(painter, row);
    paintBadge(painter, QRectF(badgeX, (row.height() - badgeSide) / 2.0, badgeSide, badgeSide), summary.state,
               summary.isOff);
    if (!hasWords)
        return;
    const QRect name = stopNameArea(row, summary);
    painter.setFont(nameFont(row, summary));
    painter.setPen(summary.isOff ? theme().mutedText : theme().text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(summary.label, Qt::ElideRight, name.width()));
    painter.setFont(row.font());
    painter.drawText(
        QRect(name.right(), name.y(), row.width() - textPixels(moreWidth) - gridUnit - name.right(), name.height()),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, summary.share);
    painter.setFont(captionFont());
    painter.setPen(captionColor(summary));
    const QRect caption(textX, name.bottom() + 1, captionWidth(row.width()), row.height() - name.bottom());
    painter.drawText(caption, captionFlags, captionOf(summary));
}

QPixmap stopDragPicture(const QWidget& row, const StopSummary& summary)
{
    return dragPicture(row, summary.label, badgeSide, [&](QPainter& painter, const QRectF& place) {
        paintBadge(painter, place, summary.state, summary.isOff);
    });
}

QString stopRowDescription(const StopSummary& summary)
{
    QStringList parts{stateWord(summary.state), summary.sentence};
    if (!summary.share.isEmpty())
        parts << RowTexts::tr("%1 of the time, predicted").arg(summary.share);
    if (summary.isChanged)
        parts << RowTexts::tr("Changed");
    if (summary.isTypical)
        parts << RowTexts::tr("typical, check it");
    return joinedNames(parts);
}

QString stopRowToolTip(const StopSummary& summary)
{
    QString tip = QStringLiteral("<b>%1</b><p>%2</p>")
                      .arg(summary.label.toHtmlEscaped(), stopRowDescription(summary).toHtmlEscaped());
    const bool isOfOneStation = summary.stop.stations.size() == 1 && summary.stop.stations.front() != wholeLine;
    if (summary.kind != StopSummary::Kind::Stop)
        tip += QStringLiteral("<p>%1</p>").arg(RowTexts::tr("A click leads to its values.").toHtmlEscaped());
    else if (isOfOneStation)
        tip +=
            QStringLiteral("<p>%1</p>")
                .arg(RowTexts::tr("Drag it to another station in the diagram; with Ctrl to copy it.").toHtmlEscaped());
    return tip;
}

} // namespace linetwin::app

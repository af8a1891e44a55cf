// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioDelegate.h"

#include "app/scenarios/ScenarioModel.h"
#include "app/settings/Theme.h"
#include "app/text/ShortenedName.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace linetwin::app {

namespace {

constexpr int barWidth = 4;
constexpr int iconSize = 2 * gridUnit;
constexpr int textLeft = gridUnit + barWidth + iconSize + gridUnit / 2;
constexpr int longestNameInEditor = 200;

/// Where the parts of a row stand.
constexpr int indent = 2 * gridUnit; ///< of the scenarios of another line

struct RowPlan {
    QRect name;  ///< the whole upper line, from the name to the right edge
    QRect below; ///< the lower line

    RowPlan(const QRect& row, const QFont& font, bool isIndented = false)
    {
        const int nameHeight = QFontMetrics(font).height();
        const int belowHeight = QFontMetrics(captionFont()).height() + 2;
        const QRect inner = row.adjusted(textLeft + (isIndented ? indent : 0), gridUnit / 2 + 2, -gridUnit, 0);
        name = QRect(inner.left(), inner.top(), inner.width(), nameHeight);
        below = QRect(inner.left(), name.bottom() + 1 + gridUnit / 4, inner.width(), belowHeight);
    }
};

QColor tinted(const QColor& color, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue())};
}

void drawElided(QPainter& painter, const QRect& place, const QString& text, Qt::Alignment alignment = Qt::AlignLeft,
                Qt::TextElideMode mode = Qt::ElideRight)
{
    const QString shown = painter.fontMetrics().elidedText(text, mode, place.width());
    painter.drawText(place, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

/// Where it is not elided: what is measured in whole pixels may need a part of one more.
int widthOf(const QString& text, const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2;
}

/// The unsaved mark, as in a window's title: a dot. Returns the place that is left.
QRect drawModified(QPainter& painter, QRect place)
{
    const int size = gridUnit;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().warning);
    painter.drawEllipse(QRectF(place.right() - size + 1, place.center().y() - size / 2.0 + 1, size, size));
    place.setRight(place.right() - size - gridUnit / 2);
    return place;
}

QStringList namesBeside(const QModelIndex& index)
{
    QStringList names;
    for (int row = 0; row < index.model()->rowCount(index.parent()); ++row) {
        if (row != index.row())
            names << index.siblingAtRow(row).data(Qt::DisplayRole).toString();
    }
    return names;
}

void drawUpperLine(QPainter& painter, QRect place, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.data(ScenarioModel::IsModifiedRole).toBool())
        place = drawModified(painter, place);
    QFont nameFont = option.font;
    nameFont.setBold(index.data(ScenarioModel::IsActiveRole).toBool());
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString file = index.data(ScenarioModel::FileRole).toString();
    const int nameWidth = widthOf(name, nameFont);
    const int fileWidth = widthOf(file, captionFont());
    // The name comes first; a file that repeats it is worth the least room.
    const int left = place.width() - nameWidth - gridUnit;
    const int forFile = file.isEmpty() || left < 4 * gridUnit ? 0 : std::min(fileWidth, left);
    painter.setFont(captionFont());
    painter.setPen(theme().mutedText);
    drawElided(painter, QRect(place.right() - forFile + 1, place.top(), forFile, place.height()), file, Qt::AlignRight,
               Qt::ElideMiddle);
    painter.setFont(nameFont);
    painter.setPen(theme().text);
    const int forName = place.width() - (forFile > 0 ? forFile + gridUnit : 0);
    drawElided(painter, QRect(place.left(), place.top(), forName, place.height()),
               shortenedName(name, QFontMetricsF(nameFont), forName, namesBeside(index)));
}

QString iconOf(const QModelIndex& index)
{
    switch (index.data(ScenarioModel::KindRole).toInt()) {
    case ScenarioModel::Baseline: return QStringLiteral("baseline");
    case ScenarioModel::OtherLine: return QStringLiteral("other-line");
    default: return QStringLiteral("scenario");
    }
}

struct Chip {
    QString what;
    QString values; ///< never cut short: they are the news
};

constexpr int chipPadding = gridUnit / 2 + 1;
constexpr int chipGap = gridUnit / 2;

int widthOf(const Chip& chip, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(chip.what) + chipGap + metrics.horizontalAdvance(chip.values) + 2 * chipPadding +
           2;
}

/// Returns how far it came.
int drawChip(QPainter& painter, const QRect& place, const Chip& chip, const QColor& ground)
{
    const QRect frame(place.left(), place.top(), std::min(widthOf(chip, painter.fontMetrics()), place.width()),
                      place.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tinted(theme().accent, ground, theme().isDark ? 0.24 : 0.14));
    painter.drawRoundedRect(frame, 3, 3);
    painter.setPen(theme().text);
    const QRect inner = frame.adjusted(chipPadding, 0, -chipPadding, 0);
    const int valuesWidth = std::min(painter.fontMetrics().horizontalAdvance(chip.values) + 1, inner.width());
    drawElided(painter, inner.adjusted(0, 0, -valuesWidth - chipGap, 0), chip.what);
    drawElided(painter, inner.adjusted(inner.width() - valuesWidth, 0, 0, 0), chip.values);
    return frame.right() + 1;
}

/// `count` of all, also those that are not among the chips.
void drawChips(QPainter& painter, const QRect& place, const std::vector<Chip>& chips, std::size_t count,
               const QColor& ground)
{
    constexpr int leastWidth = 16 * gridUnit;
    const QFontMetrics metrics = painter.fontMetrics();
    int left = place.left();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const std::size_t rest = count - i;
        const QString more = QStringLiteral("+%1").arg(rest);
        const int forMore = rest > 1 ? metrics.horizontalAdvance(more) + chipGap : 0;
        const int room = place.right() + 1 - left - forMore;
        if (i > 0 && room < std::min(widthOf(chips[i], metrics), leastWidth)) {
            painter.setPen(theme().mutedText);
            painter.drawText(QRect(left, place.top(), place.right() - left + 1, place.height()), Qt::AlignVCenter,
                             more);
            return;
        }
        left = drawChip(painter, QRect(left, place.top(), room, place.height()), chips[i], ground) + chipGap;
    }
}

std::vector<Chip> chipsOf(const QModelIndex& index)
{
    const QStringList changes = index.data(ScenarioModel::ChangesRole).toStringList();
    const QStringList values = index.data(ScenarioModel::ValuesRole).toStringList();
    std::vector<Chip> chips;
    for (qsizetype i = 0; i < changes.size(); ++i)
        chips.push_back({changes[i], values[i]});
    return chips;
}

} // namespace

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isActive = index.data(ScenarioModel::IsActiveRole).toBool();
    const QColor ground = isSelected  ? tinted(theme().accent, theme().surface, theme().isDark ? 0.22 : 0.10)
                          : isHovered ? tinted(theme().accent, theme().surface, theme().isDark ? 0.10 : 0.05)
                                      : theme().surface;
    painter->fillRect(option.rect, ground);
    if (isActive)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()), theme().accent);
    painter->setPen(theme().grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const bool isIndented = index.data(ScenarioModel::IsIndentedRole).toBool();
    const RowPlan plan(option.rect, option.font, isIndented);
    const QString icon = iconOf(index);
    const int iconLeft = option.rect.left() + gridUnit / 2 + barWidth + (isIndented ? indent : 0);
    const QRect iconPlace(iconLeft, plan.name.center().y() - iconSize / 2, iconSize, iconSize);
    themedIcon(icon).paint(painter, iconPlace);
    drawUpperLine(*painter, plan.name, option, index);
    painter->setFont(captionFont());
    const QString summary = index.data(ScenarioModel::SummaryRole).toString();
    painter->setPen(theme().mutedText);
    if (!summary.isEmpty())
        drawElided(*painter, plan.below, summary);
    else
        drawChips(*painter, plan.below, chipsOf(index), index.data(ScenarioModel::ChangeCountRole).toUInt(), ground);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme().accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const RowPlan plan(QRect(0, 0, 40 * gridUnit, 0), option.font);
    return {20 * gridUnit, plan.below.bottom() + 1 + gridUnit};
}

QWidget* ScenarioDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("scenarioName"));
    editor->setAccessibleName(tr("Name of the scenario"));
    editor->setMaxLength(longestNameInEditor);
    return editor;
}

void ScenarioDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const
{
    const RowPlan plan(option.rect, option.font, index.data(ScenarioModel::IsIndentedRole).toBool());
    editor->setGeometry(plan.name.adjusted(-gridUnit / 2, -gridUnit / 2, 0, gridUnit / 2));
}

} // namespace linetwin::app

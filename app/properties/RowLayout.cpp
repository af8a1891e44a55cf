// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/RowLayout.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QLabel>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int endWidth = 3 * gridUnit;
constexpr int fewestLabelHeights = 5;

/// Wide enough for every unit of the table, so that the rows align.
int unitWidth()
{
    const QFontMetrics metrics(captionFont());
    int width = 0;
    for (const ParameterSpec& spec : parameterSpecs())
        width = std::max(width, metrics.horizontalAdvance(parameterUnit(spec.id)));
    width = std::max(width, metrics.horizontalAdvance(parameterUnit(ParameterId::StopScrapCycles)));
    return width + 1;
}

/// Text without blanks may break anywhere; a column of two or three characters is no label.
int labelWidth(const QLabel& label)
{
    const QFontMetrics metrics = label.fontMetrics();
    return std::max(label.minimumSizeHint().width(),
                    std::min(metrics.horizontalAdvance(label.text()), fewestLabelHeights * metrics.height()));
}

} // namespace

void RowLayout::arrange(bool isNarrow) const
{
    grid->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit / 4);
    const int labelColumns = isNarrow ? columnCount : 1;
    const int editorRow = isNarrow ? 2 : 0;
    const int editorRows = isNarrow ? 1 : 2;
    const bool isAlone = !below && !isNarrow;
    grid->addWidget(label, 0, 0, isAlone ? 2 : 1, labelColumns, isAlone ? Qt::AlignVCenter : Qt::AlignBottom);
    if (below)
        grid->addWidget(below, 1, 0, 1, labelColumns, Qt::AlignTop);
    // Above one another, label and editor begin at the same edge.
    const int editorColumn = isNarrow ? 0 : 1;
    const int editorColumns = (unit ? 2 : 3) - editorColumn;
    grid->addWidget(editor, editorRow, editorColumn, editorRows, editorColumns, Qt::AlignVCenter);
    if (unit)
        grid->addWidget(unit, editorRow, 2, editorRows, 1, Qt::AlignVCenter);
    if (end)
        grid->addWidget(end, editorRow, 3, editorRows, 1, Qt::AlignVCenter | Qt::AlignRight);
    if (under) {
        // Where it is too long for its place it has the whole width: else it would move its editor out of line.
        const int room = editor->sizeHint().width() + (unit ? unitSpace() : 0) + gridUnit + endWidth;
        const int underColumn = under->sizeHint().width() > room ? 0 : editorColumn;
        grid->addWidget(under, freeRow - 1, underColumn, 1, columnCount - underColumn);
    }
    grid->setColumnStretch(0, isNarrow ? 0 : 1);
    grid->setColumnStretch(3, isNarrow ? 1 : 0);
    // There is no gap before a column without any item.
    const bool hasGap = end || under || isNarrow;
    grid->setColumnMinimumWidth(3, hasGap ? endWidth : endWidth + gridUnit);
    if (unit)
        unit->setFixedWidth(unitWidth());
}

int RowLayout::unitSpace()
{
    return gridUnit + unitWidth();
}

int RowLayout::editorWidth()
{
    return QuantityEdit(QuantityFormat(QuantityRange())).sizeHint().width();
}

int RowLayout::narrowWidth() const
{
    const int editorWidth = std::max(editor->minimumSizeHint().width(), editor->minimumWidth());
    return 3 * gridUnit + 2 * gridUnit + editorWidth + (unit ? unitSpace() : 0) + endWidth;
}

int RowLayout::wideWidth() const
{
    const int belowWidth = below ? below->minimumSizeHint().width() : 0;
    return narrowWidth() + std::max(labelWidth(*label), belowWidth);
}

bool arrangeWithin(int width, const std::vector<RowLayout>& rows, bool wereNarrow)
{
    const int wideWidth = std::ranges::max(rows, {}, &RowLayout::wideWidth).wideWidth();
    const bool areNarrow = width < wideWidth;
    if (areNarrow != wereNarrow) {
        for (const RowLayout& row : rows)
            row.arrange(areNarrow);
    }
    return areNarrow;
}

} // namespace linetwin::app

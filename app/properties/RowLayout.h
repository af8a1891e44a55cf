// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

#include <vector>

class QLabel;

namespace linetwin::app {

/// The columns that all rows of the panel share: label, editor, unit, and a button or its place. In a narrow panel the
/// label stands above its editor.
struct RowLayout {
    QGridLayout* grid = nullptr; ///< rows from freeRow on are the caller's, over columnCount columns
    QLabel* label = nullptr;
    QWidget* below = nullptr; ///< under the label; may be null
    QWidget* editor = nullptr;
    QLabel* unit = nullptr;   ///< may be null: the editor takes its place, too
    QWidget* end = nullptr;   ///< may be null
    QWidget* under = nullptr; ///< under the editor; may be null

    /// What an editor without a unit is wider than one with it, so that both begin and end alike.
    static int unitSpace();
    /// Of an editor of a number.
    static int editorWidth();

    static constexpr int freeRow = 4;
    static constexpr int columnCount = 4;

    /// Also gives the columns their fixed widths.
    void arrange(bool isNarrow) const;
    /// The least width with the label beside the editor, and above it.
    int wideWidth() const;
    int narrowWidth() const;
};

/// Arranges all rows alike, all narrow if one has too little room beside its label; returns whether they are. Does
/// nothing if they were so before.
bool arrangeWithin(int width, const std::vector<RowLayout>& rows, bool wereNarrow);

} // namespace linetwin::app

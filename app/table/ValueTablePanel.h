// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"

#include <QWidget>

class QLabel;

namespace linetwin::app {

struct RefusedText;
class ValueTableModel;
class ValueTableView;

/// The table of all values: every parameter of every station, to be typed, copied and pasted as in a spreadsheet. Under
/// the cells stands what is in the selected one, or why a text was refused.
class ValueTablePanel : public QWidget {
    Q_OBJECT

public:
    ValueTablePanel(ProjectDocument& document, Selection& selection, QWidget* parent = nullptr);

    ValueTableView& view() const { return *m_view; }
    /// Takes the focus, at the selected station.
    void enter();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showEntry();
    void showCell();
    void tellRefused(QList<RefusedText>& refused);
    void showOutcome(const QStringList& lines, bool isRefused);
    void updateFonts();

    ProjectDocument& m_document;
    Selection& m_selection;
    ValueTableModel* m_model;
    ValueTableView* m_view;
    QLabel* m_entry;
    QLabel* m_note;
};

} // namespace linetwin::app

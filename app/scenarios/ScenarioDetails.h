// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace linetwin::app {

class ChangesTable;
class InvestmentSection;
class NotesEdit;
struct ScenarioChange;

/// One entry in full: where it is kept, its description, and every difference to the baseline with a way back.
class ScenarioDetails : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioDetails(ProjectDocument& document, QWidget* parent = nullptr);

    /// A description that was typed for the entry before is taken over first.
    void showEntry(std::optional<ScenarioId> entry);
    void editDescription();
    void commitPendingText();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void handle(const Change& change);
    void refresh();
    void showTitle();
    void arrange();
    void reset(const ScenarioChange& change);
    void describe(const QString& notes);
    void updateFonts();

    ProjectDocument& m_document;
    std::optional<ScenarioId> m_entry;
    int m_typing = 0; ///< the gesture that is one undo step
    QString m_name;
    bool m_isBehind = true; ///< something changed while nobody saw it
    QLabel* m_title;
    QLabel* m_file;
    QLabel* m_notesTitle;
    NotesEdit* m_notes;
    InvestmentSection* m_investment;
    QLabel* m_changesTitle;
    QLabel* m_noChanges;
    ChangesTable* m_table;
};

} // namespace linetwin::app

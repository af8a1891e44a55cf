// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/SavePlan.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace linetwin::app {

class PlannedFileList;

/// What is to be written where, and what would be lost by it: the one question of a save. With a choice of place it
/// asks for that, too.
class SaveDialog : public QDialog {
    Q_OBJECT

public:
    /// `isFirst` for a document that has no place yet: files that are there stay where they are. Else a whole copy is
    /// made, which the user goes on with.
    enum class Place { First, Copy };
    SaveDialog(const ProjectDocument& document, const FileWatch& watch, Place place, QWidget* window);
    /// Without a choice of place: for consent to a plan.
    SaveDialog(const ProjectDocument& document, const FileWatch& watch, SavePlan plan, QWidget* window);

    const SavePlan& plan() const { return m_plan; }
    /// Instead of the plan the user wants another place.
    bool isElsewhereWanted() const { return m_isElsewhereWanted; }

private:
    void build(bool hasPlace);
    void addPlace(QVBoxLayout& layout);
    void save();
    void chooseFolder();
    void makePlan();
    void showPlan();
    QString pathOfProject() const;

    const ProjectDocument& m_document;
    const FileWatch& m_watch;
    Place m_place = Place::First;
    SavePlan m_plan;
    bool m_isElsewhereWanted = false;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_folder = nullptr;
    QRadioButton* m_isOneFile = nullptr;
    QLabel* m_head = nullptr;
    PlannedFileList* m_files = nullptr;
    QLabel* m_warning = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
};

/// Asks for the place of a document; nullopt if the user cancels.
std::optional<SavePlan> askForPlace(const ProjectDocument& document, const FileWatch& watch, SaveDialog::Place place,
                                    QWidget* window);

} // namespace linetwin::app

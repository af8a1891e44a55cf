// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/KeptStudies.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace linetwin::app {

class DrawingView;
class ExportMenu;
class ProjectDocument;
class StudyTableWidget;
struct ChartTable;
struct Picture;

/// Kept studies to look at: each with its picture and its table, and whether it is older than the model. It can be
/// removed there, and its picture and table leave the program as those of a new one do.
class KeptStudiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeptStudiesDialog(const ProjectDocument& document, QWidget* parent = nullptr);

    /// The newest first; the chosen one stays. The dialog closes without any.
    void setStudies(const QList<KeptStudy>& studies);
    /// The document has changed.
    void showState();

Q_SIGNALS:
    void removeWanted(const linetwin::app::KeptStudy& study);
    void exported(const QString& message);
    void exportFailed(const QString& message);

private:
    void arrange();
    ExportMenu* makeExport();
    const KeptStudy* chosen() const;
    void showChosen();
    std::optional<Picture> picture() const;
    ChartTable table() const;

    const ProjectDocument& m_document;
    QList<KeptStudy> m_studies;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_conditions;
    QLabel* m_outdated;
    QLabel* m_headline;
    QTabWidget* m_tabs;
    DrawingView* m_drawing;
    StudyTableWidget* m_table;
    QPushButton* m_remove;
    ExportMenu* m_export;
};

} // namespace linetwin::app

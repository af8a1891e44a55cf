// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/SavingPlace.h"
#include "app/report/ReportMaker.h"

#include <QDialog>
#include <QPageSize>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace linetwin::app {

class PaperReport;
class ReportTask;

/// Asks what a report shall hold and where it goes, makes it and writes it. Closing it gives up what is under way.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `question` with all that is known; the user chooses the rest. `shown` is the place of the shown entry among the
    /// document's, and its name.
    ReportDialog(ReportQuestion question, std::size_t shown, const QString& shownName,
                 ReportMaker::DrawDiagram drawDiagram, QWidget* parent);

Q_SIGNALS:
    /// Where the report was written to.
    void saved(const QString& path);
    /// The user is somebody else than the question said.
    void authorChanged(const QString& author);

private:
    enum class Aim { Save, Print };

    void arrange(const QString& shownName);
    void save();
    void print();
    void make(Aim aim);
    void takeContents(const ReportContents& contents);
    /// As a file, and laid out for the printer; both on another thread.
    void write(const Report& report);
    void layOut(const Report& report);
    void start(ReportTask* task);
    void takeAnswer(const SavingAnswer& answer);
    void preview(const PaperReport& laid);
    void showProgress(double share);
    void setBusy(bool isBusy);
    void showProblem(const QString& message);
    void showChoices();
    bool isForPaper() const;
    QPageSize paper() const;

    ReportQuestion m_question;
    std::size_t m_shown;
    ReportMaker::DrawDiagram m_drawDiagram;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QComboBox* m_scope;
    QComboBox* m_format;
    QComboBox* m_paper;
    QCheckBox* m_plays;
    QCheckBox* m_confirms;
    QLabel* m_told;
    QProgressBar* m_progress;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPointer<ReportMaker> m_maker;
    Aim m_aim = Aim::Save;
    QString m_path;
};

} // namespace linetwin::app

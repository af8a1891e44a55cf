// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/reading/ResultReading.h"
#include "app/run/LiveRunner.h"

#include <QWidget>

class QButtonGroup;
class QTableView;
class QLabel;
class QScrollArea;
class QToolButton;

namespace linetwin::app {

class FactorRows;
class HeadlineFigures;
class LossPanel;
class MoneyStatement;
class OeeExport;
class PaceCurve;
class RealLineRows;
class StaleVeil;
class StationTable;
class SteadyLabel;

/// The key figures of line and stations: large figures with interval and difference to the baseline, the factors of the
/// line's OEE, and a table of the stations. Shows the mean of the simulated shifts or the one shift that is played
/// back. A figure of an older state of the document is dimmed until the new one is there. While it is hidden it does
/// not follow the runner.
class OeePanel : public QWidget {
    Q_OBJECT

public:
    OeePanel(ProjectDocument& document, LiveRunner& runner, Selection& selection, QWidget* parent = nullptr);

    /// Shows an answer of the engine; null shows that there is none yet. One that is not current is either about to be
    /// replaced or stays for want of a new one.
    void showResult(const LiveResultPointer& result, bool isCurrent, bool isRunning = true);

    /// Null while there is none.
    const LiveResultPointer& result() const { return m_result; }
    bool isPlayedShift() const { return m_basis == PlayedShift; }
    /// Shows the result of another panel, current or not, as that one does.
    void adopt(const OeePanel& other);
    /// What can be handed out, the whole and parts of it.
    struct Parts {
        QWidget* whole;
        QWidget* figures;
        QWidget* losses;
        QTableView* lossTable;
        QWidget* stations;
        QTableView* stationTable;
    };
    Parts parts() const;

Q_SIGNALS:
    /// A row of the loss waterfall was chosen; its longest stop in the recording begins here.
    void stopChosen(linetwin::SimTime start);
    /// A row was chosen of which the recording has no stop: says so.
    void noStop(const QString& message);
    /// Of a picture that was saved, or not.
    void done(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Basis { MeanOfShifts, PlayedShift };
    QWidget* makeHeader();
    QWidget* makeContent(LiveRunner& runner);
    void addLosses(QLayout& layout);
    void setBasis(Basis basis);
    void follow();
    void refresh();
    void refreshHeader();
    QString statusText(bool hasErrors) const;
    /// The V-curve, with the one selected station.
    void showCurve();
    void refreshFactors();
    void updateFonts();

    ProjectDocument& m_document;
    LiveRunner& m_runner;
    Selection& m_selection;
    LiveResultPointer m_result;
    ResultReadingPointer m_reading; ///< of m_result
    bool m_isBehind = true;         ///< the runner has gone on while this was hidden
    Basis m_basis = MeanOfShifts;
    bool m_isCurrent = false;
    bool m_isRunning = false;
    QToolButton* m_meanButton = nullptr;
    QToolButton* m_shiftButton = nullptr;
    SteadyLabel* m_status = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_empty = nullptr; ///< in place of the content while there is no result: why
    StaleVeil* m_veil = nullptr;
    HeadlineFigures* m_headlines = nullptr;
    RealLineRows* m_realLine = nullptr;
    QLabel* m_factorTitle = nullptr;
    FactorRows* m_factors = nullptr;
    LossPanel* m_losses = nullptr;
    MoneyStatement* m_money = nullptr;
    PaceCurve* m_curve = nullptr;
    StationTable* m_stations = nullptr;
    OeeExport* m_export = nullptr;
};

} // namespace linetwin::app

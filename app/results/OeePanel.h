// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/results/KeyFigureCard.h"
#include "app/run/LiveRunner.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QGraphicsOpacityEffect;
class QGridLayout;
class QLabel;
class QScrollArea;
class QTableView;
class QToolButton;

namespace linetwin::app {

class FactorRows;
class RealLineRows;
class LossPanel;
class StateLegend;
class StationTableModel;
class VCurve;
class VerdictBar;

/// The key figures of line and stations: large figures with interval and difference to the baseline, the factors of the
/// line's OEE, and a table of the stations. Shows the mean of the simulated shifts or the one shift that is played
/// back. A figure of an older state of the document is dimmed until the new one is there.
class OeePanel : public QWidget {
    Q_OBJECT

public:
    OeePanel(ProjectDocument& document, LiveRunner& runner, Selection& selection, QWidget* parent = nullptr);

    /// Shows an answer of the engine; null shows that there is none yet. One that is not current is either about to be
    /// replaced or stays for want of a new one.
    void showResult(const LiveResultPointer& result, bool isCurrent, bool isRunning = true);

Q_SIGNALS:
    /// A row of the loss waterfall was chosen; its longest stop in the recording begins here.
    void stopChosen(linetwin::SimTime start);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Basis { MeanOfShifts, PlayedShift };
    QWidget* makeHeader();
    QWidget* makeContent();
    void addLosses(QLayout& layout);
    void makeTable(QWidget* parent);
    void setBasis(Basis basis);
    void refresh();
    void refreshHeader();
    void refreshCards();
    KeyFigureCard::Content contentOf(LineFigure figure) const;
    void showNotes(bool isAllTheSame);
    void refreshFactors();
    void refreshLosses();
    void refreshTable();
    void hideColumnsThatDoNotFit(int width);
    void fitTable();
    void arrangeCards(int width);
    void showSelection();
    void selectFromTable();
    void updateFonts();

    ProjectDocument& m_document;
    LiveRunner& m_runner;
    Selection& m_selection;
    LiveResultPointer m_result;
    Basis m_basis = MeanOfShifts;
    bool m_isCurrent = false;
    bool m_isRunning = false;
    QToolButton* m_meanButton = nullptr;
    QToolButton* m_shiftButton = nullptr;
    QLabel* m_status = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_empty = nullptr; ///< in place of the content while there is no result: why
    QGraphicsOpacityEffect* m_dim = nullptr;
    QGridLayout* m_cardGrid = nullptr;
    std::vector<KeyFigureCard*> m_cards;
    int m_cardColumns = 0;
    VerdictBar* m_verdicts = nullptr;
    QLabel* m_note = nullptr;
    RealLineRows* m_realLine = nullptr;
    QLabel* m_factorTitle = nullptr;
    FactorRows* m_factors = nullptr;
    LossPanel* m_losses = nullptr;
    QLabel* m_curveTitle = nullptr;
    VCurve* m_curve = nullptr;
    QLabel* m_tableTitle = nullptr;
    StationTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    StateLegend* m_legend = nullptr;
    bool m_isSelecting = false;
};

} // namespace linetwin::app

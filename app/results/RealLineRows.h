// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/run/LiveResult.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace linetwin::app {

/// What the real line did (the line's observed figures) beside what the model of it does, with the gap in percent. The
/// model is always the baseline's mean of all shifts, also while a scenario is shown: nobody has seen a scenario run.
/// Hidden while nothing was observed.
class RealLineRows : public QWidget {
    Q_OBJECT

public:
    explicit RealLineRows(ProjectDocument& document, QWidget* parent = nullptr);

    /// Null shows nothing.
    void showResult(const LiveResultPointer& result);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        LineFigure figure;
        std::optional<double> Observed::*observed;
        QLabel* gap;
        QLabel* values;
    };
    Row makeRow(LineFigure figure, std::optional<double> Observed::*observed);
    void refresh();
    void showRow(const Row& row, const ReplicationSet& model);
    void updateFonts();

    ProjectDocument& m_document;
    LiveResultPointer m_result;
    QLabel* m_title;
    std::array<Row, 2> m_rows;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartPicture.h"

#include <QWidget>

#include <memory>
#include <string>

class QLabel;

namespace linetwin {
struct ResolvedLine;
}

namespace linetwin::app {

class ChartView;
class ExportMenu;
class SeriesReadout;
class ShownSeries;

/// The V-curve of a line under its title, with legend and a menu by right click: save, copy, hide and zoom.
class PaceCurve : public QWidget {
    Q_OBJECT

public:
    explicit PaceCurve(QWidget* parent = nullptr);

    /// The curve as a table; empty before there is one.
    QList<ChartTable> tables() const;
    /// `selected` stands out; empty for none. `heading` is the picture's outside the program.
    void showLine(const std::shared_ptr<const ResolvedLine>& line, const std::string& selected, const QString& heading);
    void setCurveHeight(int pixels);

Q_SIGNALS:
    void stationChosen(const std::string& station);
    void done(const QString& message);
    void failed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    ExportMenu* makeExport();
    ChartPicture picture() const;
    void updateLook();

    QLabel* m_title;
    ChartView* m_view;
    SeriesReadout* m_legend;
    ShownSeries* m_series;
    ExportMenu* m_export;
    QString m_heading;
};

} // namespace linetwin::app

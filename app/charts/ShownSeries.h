// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <vector>

class QAction;
class QMenu;

namespace linetwin::app {

class ChartView;
class SeriesReadout;
struct LegendEntry;

/// Which series of a panel's charts are hidden and how far their values are zoomed: keeps views and legend in step and
/// puts both into a menu. A series stays hidden under its key while other results are shown.
class ShownSeries : public QObject {
    Q_OBJECT

public:
    ShownSeries(std::vector<ChartView*> views, SeriesReadout& legend, QObject* parent);

    /// Adds "Show all values", "Show all series" and a list of the series; they follow what is shown.
    void addTo(QMenu& menu);
    const QSet<QString>& hidden() const { return m_hidden; }
    void setHidden(QSet<QString> hidden);
    bool isZoomed() const;
    void resetZoom();

Q_SIGNALS:
    /// Of the values' zoom or the hidden series.
    void changed();

private:
    std::vector<LegendEntry> entries() const;
    void toggle(const QString& key);
    void listSeries(QMenu& list);

    std::vector<ChartView*> m_views;
    SeriesReadout& m_legend;
    QSet<QString> m_hidden;
};

} // namespace linetwin::app

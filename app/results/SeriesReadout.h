// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/charts/Chart.h"

#include <QWidget>

#include <vector>

namespace linetwin::app {

/// The legend of a chart that also tells the values at one moment: sample, name, value, over as many lines as the width
/// needs. Painted by hand, as the values change with every frame.
class SeriesReadout : public QWidget {
    Q_OBJECT

public:
    explicit SeriesReadout(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    void setValue(std::size_t entry, const QString& value);
    /// The moment that the values belong to.
    void setMoment(const QString& moment);
    const QString& moment() const { return m_moment; }
    void setMomentVisible(bool isVisible);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void stationClicked(const std::string& station);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<QRect> places(int width) const;
    QFont fontOf(const LegendEntry& entry) const;
    int momentWidth() const;
    void describe();

    std::vector<LegendEntry> m_entries;
    std::vector<QString> m_values;
    QString m_moment;
    int m_widestMoment = 0;
    bool m_hasMoment = true;
};

} // namespace linetwin::app

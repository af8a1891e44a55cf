// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/settings/Theme.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <vector>

namespace linetwin::app {

/// The legend of a chart that also tells the values at one moment: sample, name, value, over as many lines as the width
/// needs and the height allows. What has no room is counted at the end and told in the tool tip; stations that are not
/// selected go first. Painted by hand, as the values change with every frame.
class SeriesReadout : public QWidget {
    Q_OBJECT

public:
    explicit SeriesReadout(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    /// Entries with these keys stand back, as their series are not drawn.
    void setHidden(const QSet<QString>& hidden);
    void setValue(std::size_t entry, const QString& value);
    /// The moment that the values belong to.
    void setMoment(const QString& moment);
    const QString& moment() const { return m_moment; }
    void setMomentVisible(bool isVisible);

    /// It asks for no more, but for one line at least.
    void setHeightLimit(int height);
    /// Names of the entries that have room.
    QStringList shownNames() const;
    /// Of the entry at a place; empty where there is none.
    QString nameAt(QPoint place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void stationClicked(const std::string& station);
    /// An entry whose series can be hidden.
    void entryClicked(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    static constexpr int gap = gridUnit / 2;
    static constexpr int dashWidth = 2 * gridUnit; ///< of a sample
    static int readoutLine();
    /// Where entries are drawn, and what is said of those that are not.
    struct Flow {
        struct Place {
            std::size_t entry;
            QRect rect;
        };
        std::vector<Place> places;
        QRect morePlace; ///< empty if all have room
        int height = 0;
    };
    Flow flowOf(const std::vector<std::size_t>& entries, int width) const;
    Flow flow(int width, int height) const;
    std::vector<std::size_t> byImportance() const;
    QString moreText(std::size_t count) const;
    QSize sizeOf(const LegendEntry& entry) const;
    QFont fontOf(const LegendEntry& entry) const;
    int momentWidth() const;
    void describe();
    const LegendEntry* entryAt(QPoint place) const;
    /// A copy: who listens may set other entries.
    std::optional<LegendEntry> clickedEntry(const QMouseEvent& event) const;
    QString toolTipAt(QPoint place) const;
    void paintEntry(QPainter& painter, std::size_t index, const QRect& place) const;

    std::vector<LegendEntry> m_entries;
    std::vector<QString> m_values;
    QSet<QString> m_hidden;
    QString m_moment;
    int m_widestMoment = 0;
    int m_heightLimit;
    bool m_hasMoment = true;
};

} // namespace linetwin::app

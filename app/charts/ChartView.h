// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/ChartFont.h"
#include "app/charts/PlotCanvas.h"

#include <QFontInfo>
#include <QPixmap>
#include <QWidget>

#include <memory>

class QScrollBar;

namespace linetwin::app {

class ChartOverlay;

/// Shows a Chart with the playback's cursor and understands mouse and keys. The chart is drawn into a pixmap when it,
/// the range, the size or the colours change, and never for a moving cursor.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Null shows nothing.
    void setChart(std::shared_ptr<const Chart> chart);
    const std::shared_ptr<const Chart>& chart() const { return m_chart; }
    /// Stands in place of a chart while there is none.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return m_emptyText; }
    /// The part of the time axis that is shown, and all there is.
    void setRange(TimeRange shown, TimeRange whole);
    /// The playback's time; cheap, may be called for every frame.
    void setCursor(SimTime time);
    /// Where the pointer is over another chart of the same time axis.
    void setPointer(std::optional<SimTime> time);
    void setShiftClock(const ShiftClock& clock);
    /// Text that is never smaller, for a room; followed by the next resize.
    void setLeastTextPixels(int pixels) { m_leastTextPixels = pixels; }
    void setTimeLabelsVisible(bool isVisible);
    /// The part of the value axis that is shown, of charts whose values can be zoomed.
    void setValues(ShareRange values);
    ShareRange values() const { return m_values; }
    /// Keys of the series that are not drawn.
    void setHidden(const QSet<QString>& hidden);
    /// Views below each other on one time axis: times are at the same place in each.
    void setAlignedWith(std::vector<ChartView*> views) { m_aligned = std::move(views); }
    /// Scrolls until the station's row is seen.
    void showStation(const std::string& station);

    QSize minimumSizeHint() const override;
    /// In less height a curve cannot be read between the texts.
    int leastReadableHeight(bool hasTimeLabels) const;
    ChartFrame frame() const;
    ChartOverlay& overlay() const { return *m_overlay; }
    int drawCount() const { return m_drawCount; }

Q_SIGNALS:
    /// The user zoomed or panned; nothing is shown before setRange().
    void rangeChosen(linetwin::app::TimeRange range);
    /// The user clicked at this time.
    void timeChosen(linetwin::SimTime time);
    /// The pointer is over this time, or has left.
    void timePointed(std::optional<linetwin::SimTime> time);
    void stationChosen(const std::string& station);
    /// A row was clicked, or reached by key.
    void rowClicked(std::size_t row);
    void rowReached(std::size_t row);
    void copyWanted();
    void valuesChanged();
    /// The whole of everything is wanted: time and values.
    void wholeWanted();
    /// By right click or key; where on the screen.
    void menuWanted(QPoint place, bool isByKey);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Of this chart alone, or with it of those that it is aligned with.
    double alignedMargin(const QFont& font, double width) const;
    double ownMargin(const QFont& font, double width) const;
    int scrollSpace() const;
    /// Larger in a large window. Charts below each other have the same, so that their time axes are aligned.
    QFont textFont() const
    {
        QFont font = textFontFor(width(), std::max(parentWidget() ? parentWidget()->height() : 0, height()));
        if (QFontInfo(font).pixelSize() < m_leastTextPixels)
            font.setPixelSize(m_leastTextPixels);
        return font;
    }
    void paintEmpty(QPainter& painter) const;
    void place();
    /// After the margins of this or an aligned view have changed.
    void align();
    void redraw();
    /// The row of the station where the keyboard is, else the station's first.
    std::optional<std::size_t> findRow(const std::vector<std::string>& rows, const std::string& station) const;
    std::optional<std::size_t> rowAt(const std::string& station, double y) const;
    void showRow(std::size_t row);
    void stepRow(int rows);
    void showReadout(std::optional<QPointF> place);
    /// To screen readers, which read it as it changes; nothing brings the summary back.
    void tell(const QString& words);
    void tellMoment(std::optional<SimTime> time);

    std::shared_ptr<const Chart> m_chart;
    QString m_emptyText;
    ChartOverlay* m_overlay;
    QScrollBar* m_scroll;
    PlotCanvas m_canvas;
    QPixmap m_picture;
    TimeRange m_shown;
    ShareRange m_values;
    QSet<QString> m_hidden;
    ShiftClock m_clock;
    int m_drawCount = 0;
    bool m_isPictureCurrent = false;
    bool m_hasTimeLabels = true;
    std::vector<ChartView*> m_aligned;
    std::string m_chosenStation;
    std::optional<std::size_t> m_chosenRow; ///< where the keyboard is: a station may have several
    int m_leastTextPixels = 0;
    struct Margin {
        std::shared_ptr<const Chart> of;
        QFont font;
        double width = 0;
        double margin = 0;
    };
    mutable Margin m_margin; ///< the last that was measured
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/OeeSheet.h"

#include "app/charts/saving/WidgetPicture.h"
#include "app/results/OeePanel.h"
#include "app/results/PaceCurve.h"
#include "app/results/StationTable.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <array>
#include <vector>

namespace linetwin::app {

namespace {

constexpr std::array panelWidths{110, 100, 90, 80, 70, 64, 58, 52}; ///< in grid units
constexpr int narrowestWithLosses = 58;                             ///< in which their bars can be compared
constexpr int columnsGap = 3 * gridUnit;
constexpr int fewestRows = 4;
constexpr double largestPanelGrowth = 1.5;
/// Of the sheet's smallest scale, at which texts of a panel can still be read.
constexpr double legibleShare = 0.75;

constexpr double clearly = 1.03;

/// The parts of a widget that stand beside each other, and how large they get.
struct PanelColumns {
    int panelWidth = 0;
    std::vector<QRect> columns;
    double scale = 0;

    QSize size() const
    {
        QSize size(-columnsGap, 0);
        for (const QRect& column : columns)
            size = QSize(size.width() + columnsGap + column.width(), std::max(size.height(), column.height()));
        return size;
    }
};

/// Where the whole can be parted: above what is in it, but for what has its title above it.
std::vector<int> cutsOf(const QWidget& whole)
{
    std::vector<const QWidget*> parts;
    for (const QWidget* part : whole.findChildren<const QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible())
            parts.push_back(part);
    }
    std::ranges::sort(parts, {}, &QWidget::y);
    std::vector<int> cuts;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (!qobject_cast<const QLabel*>(parts[i - 1]))
            cuts.push_back(parts[i]->y() - gridUnit); // as much above it as above the first
    }
    return cuts;
}

class OeeSheetLayout {
public:
    OeeSheetLayout(OeePanel& panel, OeePart part, const PictureSheet& sheet)
        : m_panel(panel), m_part(part), m_least(legibleShare * sheet.smallestScale), m_wanted(sheet.smallestScale),
          m_most(largestPanelGrowth * sheet.scale)
    {
    }

    /// Tells what was left out.
    QString arrange(QSizeF room);
    FittedContent content() const;

private:
    void fit(QSizeF room);
    std::vector<std::vector<QRect>> choices() const;
    bool isLegible() const { return m_best.scale >= m_least; }

    OeePanel& m_panel;
    OeePart m_part;
    double m_least;
    double m_wanted;
    double m_most;
    PanelColumns m_best;
};

/// In one column, two or three.
std::vector<std::vector<QRect>> OeeSheetLayout::choices() const
{
    const QRect all = placeOf(m_panel, m_part);
    std::vector<std::vector<QRect>> choices{{all}};
    if (m_part != OeePart::Whole)
        return choices;
    const auto between = [&](int top, int bottom) { return QRect(0, top, all.width(), bottom - top); };
    const std::vector<int> cuts = cutsOf(widgetOf(m_panel, m_part));
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        choices.push_back({between(0, cuts[i]), between(cuts[i], all.height())});
        for (std::size_t j = i + 1; j < cuts.size(); ++j)
            choices.push_back({between(0, cuts[i]), between(cuts[i], cuts[j]), between(cuts[j], all.height())});
    }
    return choices;
}

void OeeSheetLayout::fit(QSizeF room)
{
    m_best = {};
    const bool hasLosses =
        m_part == OeePart::Losses || (m_part == OeePart::Whole && m_panel.parts().losses->isVisible());
    for (const int units : panelWidths) {
        if (hasLosses && units < narrowestWithLosses)
            return;
        layOut(m_panel, units * gridUnit);
        for (std::vector<QRect>& columns : choices()) {
            PanelColumns next{units * gridUnit, std::move(columns), 0};
            const QSizeF size = next.size();
            next.scale = std::min({room.width() / size.width(), room.height() / size.height(), m_most});
            // A narrower one shows less, which only clearly larger texts are worth.
            if (next.scale > clearly * m_best.scale)
                m_best = std::move(next);
        }
        // A narrower table has fewer columns, and no fewer rows.
        if (m_part == OeePart::Stations && room.width() / placeOf(m_panel, m_part).width() >= m_wanted)
            return;
    }
}

QString OeeSheetLayout::arrange(QSizeF room)
{
    QStringList leftOut;
    fit(room);
    const auto leaveOut = [&](QWidget& part, const QString& told) {
        if (m_part != OeePart::Whole || isLegible() || !part.isVisible())
            return;
        part.hide();
        leftOut << told;
        fit(room);
    };
    auto& stations = *m_panel.findChild<StationTable*>();
    leaveOut(*m_panel.findChild<PaceCurve*>(), OeePanel::tr("The V-curve is a picture of its own"));
    leaveOut(stations, OeePanel::tr("The stations are a picture of their own"));
    leaveOut(*m_panel.parts().losses, OeePanel::tr("The losses are a picture of their own"));
    const int all = stations.view().model()->rowCount();
    int shown = all;
    while (m_part == OeePart::Stations && !isLegible() && shown > fewestRows) {
        shown = std::max(fewestRows, shown * 9 / 10);
        stations.showRows(shown);
        fit(room);
    }
    if (shown < all)
        leftOut << OeePanel::tr("Only the first %1 of %2 stations have room here")
                       .arg(numberText(shown, 0), numberText(all, 0));
    layOut(m_panel, m_best.panelWidth);
    return leftOut.join(QStringLiteral(" · "));
}

FittedContent OeeSheetLayout::content() const
{
    std::vector<FittedContent> parts;
    for (const QRect& column : m_best.columns)
        parts.push_back(contentOf(widgetOf(m_panel, m_part), column));
    return {m_best.size(), [parts](QPainter& painter) {
                painter.save();
                for (const FittedContent& part : parts) {
                    part.paint(painter);
                    painter.translate(part.size.width() + columnsGap, 0);
                }
                painter.restore();
            }};
}

} // namespace

void layOut(OeePanel& panel, int width)
{
    panel.resize(width, width / 4);
    // A layout that has changed asks the one around it, which asks the next.
    constexpr int deepest = 6;
    for (int i = 0; i < deepest; ++i)
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QWidget& widgetOf(const OeePanel& panel, OeePart part)
{
    const OeePanel::Parts parts = panel.parts();
    return *(part == OeePart::Figures    ? parts.figures
             : part == OeePart::Losses   ? parts.losses
             : part == OeePart::Stations ? parts.stations
                                         : parts.whole);
}

QRect placeOf(const OeePanel& panel, OeePart part)
{
    const QWidget& shown = widgetOf(panel, part);
    return {0, 0, shown.width(), std::min(shown.height(), shown.childrenRect().bottom() + 1)};
}

void paintOnSheet(QPainter& painter, const PictureSheet& sheet, OeePanel& panel, OeePart part,
                  const PictureHeading& texts)
{
    OeeSheetLayout layout(panel, part, sheet);
    // What is left out is told in the room that is left, which it makes smaller.
    const QString note = layout.arrange(SheetFrame(sheet, texts).content().size());
    const SheetFrame frame(sheet, texts, note);
    frame.paint(painter);
    paintFitted(painter, frame.content(), layout.content(), largestPanelGrowth * sheet.scale);
}

} // namespace linetwin::app

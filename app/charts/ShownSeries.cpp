// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ShownSeries.h"

#include "app/charts/ChartView.h"
#include "app/charts/SeriesReadout.h"

#include <QMenu>

#include <algorithm>

namespace linetwin::app {

ShownSeries::ShownSeries(std::vector<ChartView*> views, SeriesReadout& legend, QObject* parent)
    : QObject(parent), m_views(std::move(views)), m_legend(legend)
{
    connect(&m_legend, &SeriesReadout::entryClicked, this, &ShownSeries::toggle);
    for (ChartView* view : m_views)
        connect(view, &ChartView::valuesChanged, this, &ShownSeries::changed);
}

std::vector<LegendEntry> ShownSeries::entries() const
{
    std::vector<LegendEntry> entries;
    for (const ChartView* view : m_views) {
        if (!view->chart())
            continue;
        for (const LegendEntry& entry : view->chart()->legend(theme())) {
            if (!entry.key.isEmpty())
                entries.push_back(entry);
        }
    }
    return entries;
}

void ShownSeries::setHidden(QSet<QString> hidden)
{
    m_hidden = std::move(hidden);
    m_legend.setHidden(m_hidden);
    for (ChartView* view : m_views)
        view->setHidden(m_hidden);
    Q_EMIT changed();
}

void ShownSeries::toggle(const QString& key)
{
    QSet<QString> hidden = m_hidden;
    if (!hidden.remove(key))
        hidden.insert(key);
    setHidden(std::move(hidden));
}

bool ShownSeries::isZoomed() const
{
    return std::ranges::any_of(m_views, [](const ChartView* view) { return view->values() != ShareRange{}; });
}

void ShownSeries::resetZoom()
{
    for (ChartView* view : m_views)
        view->setValues({});
}

void ShownSeries::listSeries(QMenu& list)
{
    list.clear();
    for (const LegendEntry& entry : entries()) {
        QAction* action = list.addAction(QString(entry.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(entry.key));
        connect(action, &QAction::triggered, this, [this, key = entry.key] { toggle(key); });
    }
}

void ShownSeries::addTo(QMenu& menu)
{
    QAction* zoom = menu.addAction(tr("Show all &values"));
    zoom->setObjectName(QStringLiteral("chartAllValues"));
    connect(zoom, &QAction::triggered, this, &ShownSeries::resetZoom);
    QAction* all = menu.addAction(tr("Show &all series"));
    all->setObjectName(QStringLiteral("chartAllSeries"));
    connect(all, &QAction::triggered, this, [this] { setHidden({}); });
    QMenu* list = menu.addMenu(tr("S&eries"));
    list->setObjectName(QStringLiteral("chartSeries"));
    connect(list, &QMenu::aboutToShow, this, [this, list] { listSeries(*list); });
    connect(&menu, &QMenu::aboutToShow, this, [this, zoom, all, list] {
        zoom->setEnabled(isZoomed());
        all->setEnabled(!m_hidden.isEmpty());
        list->setEnabled(!entries().empty());
    });
}

} // namespace linetwin::app

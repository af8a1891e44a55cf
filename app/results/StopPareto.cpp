// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopPareto.h"

#include "app/charts/ChartView.h"
#include "app/charts/saving/ExportMenu.h"
#include "app/settings/PlainTip.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

std::vector<ParetoBar> paretoBars(const Recording& recording, const std::vector<StopGroup>& groups,
                                  std::optional<StopKey> chosen)
{
    std::vector<ParetoBar> bars;
    for (const StopGroup& group : groups) {
        const StopKey& key = group.key;
        bars.push_back({{recording.track(key.station).name, groupName(recording, key), key == chosen},
                        stateWord(key.state),
                        groupCause(recording, key),
                        key.state,
                        group.time,
                        group.count});
    }
    return bars;
}

StopPareto::StopPareto(QWidget* parent)
    : QWidget(parent), m_view(new ChartView(this)), m_title(new QLabel(this)), m_export(makeExport())
{
    m_view->setObjectName(QStringLiteral("stopPareto"));
    m_title->setObjectName(QStringLiteral("paretoShift"));
    m_title->setFont(captionFont());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_view, 1);
    setSpokenName(*this, tr("Stops by cause"));
    connect(m_view, &ChartView::rowClicked, this, [this](std::size_t row) {
        const auto key = keyAt(row);
        Q_EMIT chosen(key == m_chosen ? std::nullopt : key);
    });
    connect(m_view, &ChartView::rowReached, this, [this](std::size_t row) { Q_EMIT chosen(keyAt(row)); });
    connect(m_view, &ChartView::copyWanted, m_export, &ExportMenu::copyTable);
    connect(m_view, &ChartView::menuWanted, this, [this](QPoint place) { m_export->menu().popup(place); });
    connect(m_export, &ExportMenu::done, this, &StopPareto::done);
    connect(m_export, &ExportMenu::failed, this, &StopPareto::failed);
    refresh();
}

QWidget* StopPareto::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    auto* group = new QButtonGroup(this);
    const auto add = [&](ParetoMeasure measure, const QString& text, const QString& name, const QString& spoken) {
        auto* button = new QToolButton(header);
        button->setText(text);
        button->setObjectName(name);
        setSpokenName(*button, spoken);
        button->setToolTip(spoken);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked(measure == m_measure);
        group->addButton(button, static_cast<int>(measure));
        layout->addWidget(button);
    };
    add(ParetoMeasure::Time, tr("Time"), QStringLiteral("paretoTime"), tr("Stops by cause, by their time"));
    add(ParetoMeasure::Count, tr("Number"), QStringLiteral("paretoCount"), tr("Stops by cause, by their number"));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setMeasure(static_cast<ParetoMeasure>(id)); });
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_title, 1);
    m_all = new QToolButton(header);
    m_all->setObjectName(QStringLiteral("paretoAll"));
    m_all->setText(tr("All"));
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_all->setToolTip(tr("List the stops of all causes again (Escape)"));
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
    layout->addWidget(m_all);
    QToolButton* exportButton = m_export->makeButton(tr("Save or copy picture and table"), header);
    exportButton->setObjectName(QStringLiteral("paretoExport"));
    layout->addWidget(exportButton);
    return header;
}

ExportMenu* StopPareto::makeExport()
{
    const auto shown = [this]() -> std::optional<Picture> {
        return m_groups.empty() ? std::nullopt : std::optional<Picture>(picture());
    };
    const auto fileName = [this] { return tr("%1 – stops by cause").arg(m_heading); };
    return new ExportMenu(QStringLiteral("pareto"), {shown, [this] { return tables(); }, fileName}, this);
}

void StopPareto::showGroups(std::shared_ptr<const Recording> recording, const std::vector<StopGroup>& groups,
                            std::optional<StopKey> chosen)
{
    m_recording = std::move(recording);
    m_groups = groups;
    m_chosen = chosen;
    refresh();
}

void StopPareto::setConditions(const QString& heading, const QString& shift, const QString& conditions)
{
    m_heading = heading;
    m_conditions = conditions;
    m_title->setText(shift);
    m_title->setToolTip(plainTip(conditions));
}

void StopPareto::setMeasure(ParetoMeasure measure)
{
    m_measure = measure;
    refresh();
}

void StopPareto::refresh()
{
    auto bars = m_recording ? paretoBars(*m_recording, m_groups, m_chosen) : std::vector<ParetoBar>();
    m_chart = std::make_shared<const ParetoChart>(std::move(bars), m_measure);
    m_view->setChart(m_chart);
    m_all->setEnabled(m_chosen.has_value());
    m_export->setEnabled(!m_groups.empty());
}

std::optional<StopKey> StopPareto::keyAt(std::size_t row) const
{
    const QString& name = m_chart->bars()[row].row.name;
    const auto group =
        std::ranges::find(m_groups, name, [this](const StopGroup& each) { return groupName(*m_recording, each.key); });
    return group == m_groups.end() ? std::nullopt : std::optional(group->key);
}

ChartPicture StopPareto::picture() const
{
    ChartPicture picture;
    picture.heading = m_heading;
    picture.subheading = m_conditions;
    picture.charts = {m_chart};
    return picture;
}

QList<ChartTable> StopPareto::tables() const
{
    if (m_groups.empty())
        return {};
    ChartTable table = m_chart->table({}, {});
    table.title = m_chart->title();
    table.conditions = m_heading + u'\n' + m_conditions;
    return {table};
}

void StopPareto::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_chosen) {
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT chosen(std::nullopt);
}

} // namespace linetwin::app

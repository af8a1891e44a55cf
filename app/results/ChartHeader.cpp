// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ChartHeader.h"

#include "app/charts/SeriesReadout.h"
#include "app/charts/ShownSeries.h"
#include "app/charts/saving/ExportMenu.h"
#include "app/settings/Appearance.h"
#include "app/settings/OutlineStyle.h"
#include "app/settings/SpokenText.h"
#include "app/settings/SteadyLabel.h"
#include "app/settings/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

QToolButton* makeButton(const QString& icon, const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setObjectName(name);
    setSpokenName(*button, text);
    button->setToolTip(text);
    return button;
}

} // namespace

ChartHeader::ChartHeader(ShownSeries& series, SeriesReadout& legend, const ExportMenu& exports, QWidget* parent)
    : QWidget(parent), m_chooser(new QComboBox(this)), m_state(new SteadyLabel(this))
{
    m_reset = makeButton(QStringLiteral("zoom-fit"), QStringLiteral("chartReset"), tr("Show the whole shift"), this);
    m_menu = makeButton(QStringLiteral("export"), QStringLiteral("chartMenu"), tr("Save or copy this chart"), this);
    fillChooser();
    m_reset->setToolTip(
        tr("Show the whole shift and all values, on axes that fit them (wheel or drag zooms, Shift and wheel pans; "
           "Ctrl and wheel, or the wheel over the numbers, zooms the values)"));
    m_reset->setEnabled(false);
    connect(m_reset, &QToolButton::clicked, this, &ChartHeader::wholeWanted);
    fillMenu(series, exports);
    m_state->label().setFont(captionFont());
    m_state->label().setObjectName(QStringLiteral("chartState"));
    m_state->label().setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    arrange(legend);
}

void ChartHeader::fillChooser()
{
    for (const ChartKind kind : allChartKinds) {
        if (kind != ChartKind::Money) // until there is some
            addKind(kind);
    }
    m_chooser->setObjectName(QStringLiteral("chartChooser"));
    setSpokenName(*m_chooser, tr("Which chart is shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_chooser->setMinimumWidth(textPixels(12 * gridUnit));
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { Q_EMIT kindChosen(static_cast<ChartKind>(m_chooser->itemData(index).toInt())); });
}

void ChartHeader::fillMenu(ShownSeries& series, const ExportMenu& exports)
{
    auto* menu = new QMenu(this);
    menu->addActions(exports.actions());
    menu->addSeparator();
    series.addTo(*menu);
    menu->addSeparator();
    QAction* newChart = menu->addAction(tr("&New chart"));
    newChart->setObjectName(QStringLiteral("chartNew"));
    connect(newChart, &QAction::triggered, this, &ChartHeader::newChartWanted);
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setProperty(OutlineStyle::noMenuArrow, true);
}

void ChartHeader::arrange(SeriesReadout& legend)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit / 2);
    row->addWidget(m_chooser, 0);
    // The chart's name goes before what is only so for a moment.
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_state, 1);
    row->addWidget(m_reset);
    row->addWidget(m_menu);
    layout->addLayout(row);
    layout->addWidget(&legend);
}

int ChartHeader::heightWithoutLegend() const
{
    return m_chooser->sizeHint().height() + 3 * (gridUnit / 2);
}

void ChartHeader::addKind(ChartKind kind)
{
    m_chooser->addItem(chartName(kind), QVariant::fromValue(static_cast<int>(kind)));
}

void ChartHeader::setKind(ChartKind kind)
{
    if (m_chooser->findData(static_cast<int>(kind)) < 0)
        addKind(kind);
    m_chooser->setCurrentIndex(m_chooser->findData(static_cast<int>(kind)));
}

void ChartHeader::offerKinds(const ResolvedLine& line)
{
    for (const ChartKind kind : allChartKinds) {
        const int index = m_chooser->findData(static_cast<int>(kind));
        if (isOffered(kind, line) && index < 0)
            addKind(kind);
        else if (!isOffered(kind, line) && index >= 0 && index != m_chooser->currentIndex())
            m_chooser->removeItem(index);
    }
}

void ChartHeader::showState(ChartSource::State state)
{
    const QString updating = tr("updating…");
    const auto text = [&]() -> QString {
        switch (state) {
        case ChartSource::State::Empty: return tr("no result yet");
        case ChartSource::State::Current: return {};
        case ChartSource::State::Updating: return updating;
        case ChartSource::State::OutOfDate: return tr("out of date");
        }
        Q_UNREACHABLE();
    };
    // The empty chart says so, too.
    m_state->setShortText(state == ChartSource::State::Empty ? QStringLiteral("–") : QString());
    // Each edit changes it twice.
    m_state->setText(text(), updating);
}

void ChartHeader::setZoom(bool canZoom, bool isZoomed)
{
    m_reset->setVisible(canZoom);
    m_reset->setEnabled(isZoomed);
}

void ChartHeader::openMenu(QPoint place)
{
    m_menu->menu()->popup(place);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/TypicalBar.h"

#include "app/commands/TypicalValues.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace linetwin::app {

TypicalBar::TypicalBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_all(new QPushButton(tr("All checked"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 0, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_all);
    m_text->setObjectName(QStringLiteral("typicalValues"));
    m_text->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("allChecked"));
    m_all->setToolTip(tr("<p>The values that came with the station are right: they are not marked any more.</p>"));
    keepPlaceWhenHidden(*m_all);
    connect(m_all, &QPushButton::clicked, this, &TypicalBar::allAccepted);
    updateColors();
    hide();
}

void TypicalBar::showStations(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    const int count = countTypicalValues(document, stations);
    const bool isDone = count == 0 && !stations.empty() && stations == m_stations;
    m_stations = count > 0 || isDone ? stations : std::vector<std::string>();
    m_text->setText(isDone ? tr("All values are checked.") : tr("%Ln typical value(s), check them", nullptr, count));
    m_all->setVisible(!isDone);
    setVisible(!m_stations.empty());
}

void TypicalBar::updateColors()
{
    m_text->setFont(captionFont());
    setTextColor(*m_text, theme().mutedText);
}

void TypicalBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app

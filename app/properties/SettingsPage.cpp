// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/SettingsPage.h"

#include "app/properties/LineSettingsEditor.h"
#include "app/properties/ProductSetting.h"
#include "app/properties/RunSettingsEditor.h"
#include "app/properties/StationReading.h"
#include "app/properties/StopSection.h"
#include "app/settings/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

QLabel* addText(QVBoxLayout& layout, const QString& text, int below)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setContentsMargins(2 * gridUnit, 0, 2 * gridUnit, below);
    layout.addWidget(label);
    return label;
}

} // namespace

SettingsPage::SettingsPage(ProjectDocument& document, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_edit(document)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 2 * gridUnit, 0, 2 * gridUnit);
    layout->setSpacing(0);
    m_hint = addText(*layout, tr("Select a station in the diagram to see and change its parameters."), 2 * gridUnit);
    m_runTitle = addText(*layout, tr("Run settings"), gridUnit / 2);
    m_runNote = addText(*layout, {}, gridUnit / 2);
    m_run = new RunSettingsEditor(document);
    layout->addWidget(m_run);
    m_product = new ProductSetting(document);
    layout->addWidget(m_product);
    layout->addWidget(makeButtons());
    layout->addSpacing(2 * gridUnit);
    m_lineTitle = addText(*layout, tr("Line"), gridUnit / 2);
    m_lineNote = addText(*layout, tr("The same for the baseline and every scenario."), gridUnit / 2);
    m_line = new LineSettingsEditor(document);
    layout->addWidget(m_line);
    addStops(*layout);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    content->installEventFilter(this);
    updateFonts();
    refresh();
}

QWidget* SettingsPage::makeButtons()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(2 * gridUnit, gridUnit / 2, 2 * gridUnit, 0);
    layout->setSpacing(gridUnit);
    QPushButton* calendar = makeButton("calendarWanted", tr("Shifts and breaks…"),
                                       tr("When the line, or some of its stations, stand still by plan"));
    m_products = makeButton("productsWanted", tr("Products…"), tr("What a unit of each product costs and earns"));
    for (QPushButton* button : {calendar, m_products})
        layout->addWidget(button, 0, Qt::AlignLeft);
    connect(calendar, &QPushButton::clicked, this, &SettingsPage::calendarWanted);
    connect(m_products, &QPushButton::clicked, this, &SettingsPage::productsWanted);
    return holder;
}

QPushButton* SettingsPage::makeButton(const char* name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    return button;
}

void SettingsPage::addStops(QVBoxLayout& layout)
{
    layout.addSpacing(2 * gridUnit);
    m_stops = new StopSection(m_document);
    layout.addWidget(m_stops);
    connect(m_stops, &StopSection::valuesEdited, this,
            [this](const std::vector<StationValue>& values, const QString& what, int gesture) {
                m_edit.apply(values, what, gesture);
            });
    connect(m_stops, &StopSection::fieldsMade, this, &SettingsPage::fieldsMade);
    connect(m_stops, &StopSection::fieldsClosing, this, &SettingsPage::fieldsClosing);
}

void SettingsPage::reveal(const QString& editor)
{
    m_stops->reveal(editor);
}

void SettingsPage::refresh()
{
    const bool isOtherLine = m_document.isBaselineActive() && !m_document.isReferenceActive();
    m_runNote->setText(isOtherLine ? tr("This line’s. Today’s line is run in the same way to compare the two.")
                       : m_document.isBaselineActive()
                           ? tr("The line’s: they hold for the baseline and for every scenario that says nothing else.")
                           : tr("The line’s, as far as this scenario says nothing else."));
    m_run->refresh();
    m_product->refresh();
    m_products->setVisible(!m_document.line().products.empty());
    m_line->refresh();
    const std::vector<std::string> line{wholeLine};
    m_stops->showStations(line, StationReading(m_document, line));
}

void SettingsPage::commitPendingText()
{
    m_run->commitPendingText();
    m_line->commitPendingText();
    m_stops->commitPendingText();
}

void SettingsPage::discardPendingText()
{
    m_run->discardPendingText();
    m_line->discardPendingText();
    m_stops->discardPendingText();
}

void SettingsPage::arrangeRows()
{
    std::vector<RowLayout> layouts = m_run->rowLayouts();
    layouts.push_back(m_product->rowLayout());
    std::ranges::copy(m_line->rowLayouts(), std::back_inserter(layouts));
    std::ranges::copy(m_stops->rowLayouts(), std::back_inserter(layouts));
    m_isNarrow = arrangeWithin(viewport()->width(), layouts, m_isNarrow);
    m_stops->setNarrow(m_isNarrow);
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != widget())
        return QScrollArea::eventFilter(watched, event);
    // The rows are never scrolled sideways: the panel is as wide as they need.
    if (event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrangeRows();
    return QScrollArea::eventFilter(watched, event);
}

void SettingsPage::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_runTitle->setFont(bold);
    m_lineTitle->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    for (QLabel* label : {m_hint, m_runNote, m_lineNote})
        label->setPalette(muted);
    m_runNote->setFont(captionFont());
    m_lineNote->setFont(captionFont());
}

void SettingsPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget())
        updateFonts();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ReferenceLine.h"

#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace linetwin::app {

ReferenceLine::ReferenceLine(const QString& label, const QString& key, QWidget* parent)
    : QWidget(parent), m_reference(new QLabel(this)), m_typical(new QCheckBox(tr("typical, check it"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reference);
    layout->addWidget(m_typical);
    m_reference->setWordWrap(true);
    m_typical->setObjectName(key + QStringLiteral(".typical"));
    setSpokenName(*m_typical, tr("%1: typical value, not checked").arg(label));
    m_typical->setToolTip(tr("<p>A typical value that came with the station. Type your own, or tick it if this one is "
                             "right.</p>"));
    m_typical->hide();
    connect(m_typical, &QCheckBox::clicked, this, [this] {
        // The mark goes when the document says so.
        m_typical->setChecked(false);
        Q_EMIT accepted();
    });
    updateFonts();
}

void ReferenceLine::showReference(const QString& text, const QColor& color)
{
    m_reference->setText(text);
    setTextColor(*m_reference, color);
}

void ReferenceLine::showTypical(bool isTypical)
{
    m_reference->setVisible(!isTypical);
    m_typical->setVisible(isTypical);
}

QString ReferenceLine::reference() const
{
    return m_reference->text();
}

QString ReferenceLine::typicalText() const
{
    return m_typical->text();
}

void ReferenceLine::updateFonts()
{
    m_reference->setFont(captionFont());
    m_typical->setFont(captionFont());
}

void ReferenceLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app

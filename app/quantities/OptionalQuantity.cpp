// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/OptionalQuantity.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Punctuation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace linetwin::app {

OptionalQuantity::OptionalQuantity(const QuantityRange& range, const Texts& texts, QWidget* parent)
    : QWidget(parent), m_unit(new QLabel(this)), m_clear(new QToolButton(this)), m_row(new QHBoxLayout(this))
{
    m_clear->setIcon(themedIcon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gridUnit / 2);
    m_row->addWidget(m_unit);
    m_row->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &OptionalQuantity::clear);
    reset(range, texts);
}

void OptionalQuantity::reset(const QuantityRange& range, const Texts& texts)
{
    delete m_edit;
    m_edit = new QuantityEdit(QuantityFormat(range), this);
    m_edit->setObjectName(texts.objectName);
    setSpokenName(*m_edit, texts.name);
    m_edit->setNullText(texts.none);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->insertWidget(0, m_edit, 1);
    placeBeforeInTabOrder(*m_edit, *m_clear);
    setFocusProxy(m_edit);
    m_unit->setText(texts.unit);
    m_unit->setVisible(!texts.unit.isEmpty());
    m_clear->setToolTip(tr("Back to: %1").arg(texts.none));
    setSpokenName(*m_clear, labelled(texts.name, m_clear->toolTip()));
    connect(m_edit, &QuantityEdit::valueEdited, this, &OptionalQuantity::changed);
    connect(m_edit, &QuantityEdit::valueEdited, this, &OptionalQuantity::edited);
    connect(m_edit->findChild<QLineEdit*>(), &QLineEdit::textEdited, this, &OptionalQuantity::typed);
}

std::optional<double> OptionalQuantity::value() const
{
    return m_edit->value();
}

void OptionalQuantity::setValue(std::optional<double> value)
{
    m_edit->setValue(value);
    keepPlaceWhenHidden(*m_clear);
    m_clear->setVisible(value.has_value());
}

void OptionalQuantity::clear()
{
    m_edit->discardPendingText();
    m_edit->setValue(std::nullopt);
    Q_EMIT changed();
    Q_EMIT edited(std::nullopt, 0);
}

void OptionalQuantity::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_clear->setIcon(themedIcon(QStringLiteral("close")));
}

} // namespace linetwin::app

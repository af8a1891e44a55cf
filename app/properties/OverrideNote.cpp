// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/OverrideNote.h"

#include "app/settings/PlainTip.h"
#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"

#include <QEvent>
#include <QToolButton>

namespace linetwin::app {

OverrideNote::OverrideNote(const QString& label, const QString& key, QWidget* row)
    : QLabel(row), m_name(label), m_reset(new QToolButton(row))
{
    setObjectName(key + QStringLiteral(".baseline"));
    setWordWrap(true);
    m_reset->setObjectName(key + QStringLiteral(".reset"));
    makeFieldButton(*m_reset);
    connect(m_reset, &QToolButton::clicked, this, &OverrideNote::resetRequested);
    updateColors();
}

void OverrideNote::showValue(bool isOwn, bool isBaseline, const QString& silent)
{
    // A long one is better broken than the row is wide.
    constexpr qsizetype longestUnbroken = 8;
    QString text = isBaseline ? tr("default\u00A0%1") : tr("baseline\u00A0%1");
    if (silent.size() > longestUnbroken)
        text.replace(QChar::Nbsp, QChar::Space);
    setText(text.arg(silent));
    const QString back = (isBaseline ? tr("Back to the default, %1") : tr("Back to the baseline, %1")).arg(silent);
    m_reset->setToolTip(plainTip(back));
    setSpokenName(*m_reset, tr("%1: %2").arg(m_name, back));
    m_reset->setVisible(isOwn);
}

void OverrideNote::updateColors()
{
    setFont(captionFont());
    setTextColor(*this, theme().mutedText);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
}

void OverrideNote::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/KeyFigureCard.h"

#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

void setTextColor(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

KeyFigureCard::KeyFigureCard(const FigureSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_label(new QLabel(figureLabel(spec), this)), m_value(new QLabel(this)),
      m_interval(new QLabel(this)), m_difference(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QLabel* label : {m_label, m_value, m_interval, m_difference}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_difference->setWordWrap(true);
    m_value->setObjectName(QString::fromUtf8(spec.key.data(), static_cast<qsizetype>(spec.key.size())));
    m_interval->setObjectName(m_value->objectName() + QStringLiteral(".interval"));
    m_difference->setObjectName(m_value->objectName() + QStringLiteral(".difference"));
    m_value->setFont(figureFont());
    for (QLabel* label : {m_label, m_interval, m_difference})
        label->setFont(captionFont());
    setToolTip(QStringLiteral("<p>%1</p>").arg(figureDefinition(spec).toHtmlEscaped()));
    updateColors();
}

void KeyFigureCard::showContent(const Content& content)
{
    m_content = content;
    m_value->setText(content.value);
    m_interval->setText(content.interval);
    m_difference->setVisible(content.difference.has_value());
    QString spoken = figureLabel(m_spec) + QStringLiteral(": ") + content.value + u' ' + content.interval;
    if (content.difference) {
        m_difference->setText(content.difference->text);
        m_difference->setToolTip(QStringLiteral("<p>%1</p>").arg(content.difference->sentence.toHtmlEscaped()));
        spoken += QStringLiteral(". ") + content.difference->text + QStringLiteral(". ") + content.difference->sentence;
    }
    setAccessibleName(spoken);
    updateColors();
}

void KeyFigureCard::updateColors()
{
    setTextColor(*m_label, theme().mutedText);
    setTextColor(*m_interval, m_content.isPreliminary ? theme().mutedText : theme().text);
    if (m_content.difference)
        setTextColor(*m_difference, colorOf(m_content.difference->tone));
}

void KeyFigureCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app

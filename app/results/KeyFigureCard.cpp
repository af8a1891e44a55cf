// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/KeyFigureCard.h"

#include "app/results/WrappedLabel.h"
#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"
#include "engine/analysis/Figures.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr QChar noBreakHyphen = u'\u2011';

} // namespace

KeyFigureCard::KeyFigureCard(const FigureSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_label(new WrappedLabel(this)), m_value(new QLabel(this)),
      m_interval(new WrappedLabel(this)), m_derivation(new WrappedLabel(this)), m_spread(new WrappedLabel(this)),
      m_difference(new WrappedLabel(this)), m_verdict(new WrappedLabel(this)), m_confirmed(new WrappedLabel(this)),
      m_details(new WrappedLabel(this))
{
    m_label->setText(figureLabel(spec));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QLabel* label :
         {m_label, m_value, m_interval, m_derivation, m_spread, m_difference, m_verdict, m_confirmed, m_details}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_value->setObjectName(QString::fromUtf8(spec.key.data(), static_cast<qsizetype>(spec.key.size())));
    m_interval->setObjectName(m_value->objectName() + QStringLiteral(".interval"));
    m_derivation->setObjectName(m_value->objectName() + QStringLiteral(".derivation"));
    m_spread->setObjectName(m_value->objectName() + QStringLiteral(".spread"));
    m_spread->setToolTip(tr("<p>One shift in ten is below the first number, another one in ten above the "
                            "second.</p>"));
    m_difference->setObjectName(m_value->objectName() + QStringLiteral(".difference"));
    m_verdict->setObjectName(m_value->objectName() + QStringLiteral(".verdict"));
    m_confirmed->setObjectName(m_value->objectName() + QStringLiteral(".confirmed"));
    m_details->setObjectName(m_value->objectName() + QStringLiteral(".details"));
    m_value->setFont(figureFont());
    m_value->setMinimumWidth(1);
    for (QLabel* label : {m_label, m_interval, m_derivation, m_spread, m_difference, m_verdict, m_confirmed, m_details})
        label->setFont(captionFont());
    updateColors();
}

void KeyFigureCard::showContent(const FigureContent& content, const std::string& currency)
{
    m_label->setText(figureLabel(m_spec, currency));
    m_content = content;
    setToolTip(definitionTip(m_spec, content.counting));
    m_value->setText(content.value);
    fitValue();
    fitTexts();
    const auto show = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    m_derivation->setVisible(!content.derivation.isEmpty());
    m_spread->setVisible(!content.spread.isEmpty());
    show(m_verdict, content.difference ? content.difference->verdict : QString());
    show(m_confirmed, content.confirmed);
    m_confirmed->setToolTip(QStringLiteral("<p>%1</p>").arg(content.confirmedDetails.toHtmlEscaped()));
    show(m_details, content.details);
    m_difference->setVisible(content.difference.has_value());
    QString spoken = labelled(m_label->text(), content.value + u' ' + content.interval);
    if (content.difference) {
        for (QLabel* label : {m_difference, m_verdict})
            label->setToolTip(QStringLiteral("<p>%1</p>").arg(content.difference->sentence.toHtmlEscaped()));
        spoken =
            joinedSentences({asSentence(spoken), asSentence(content.difference->text), content.difference->sentence});
    }
    for (const QString& more : {content.derivation, content.spread, content.confirmed, content.details})
        spoken = more.isEmpty() ? spoken : joinedSentences({asSentence(spoken), more});
    setSpokenName(*this, spoken);
    updateColors();
}

/// A figure that is too wide for the card is smaller, never cut.
void KeyFigureCard::fitValue()
{
    QFont fitted = figureFont();
    const int most = QFontInfo(fitted).pixelSize();
    const int least = QFontInfo(captionFont()).pixelSize();
    for (int size = most; size > least && QFontMetrics(fitted).horizontalAdvance(m_content.value) > width(); --size)
        fitted.setPixelSize(size - 1);
    m_value->setFont(fitted);
}

/// What belongs together stays on one line where that is wide enough for it.
void KeyFigureCard::fitTexts()
{
    const auto fit = [this](QLabel* label, const QString& text) {
        const auto isTooWide = [&](const QString& piece) {
            return label->fontMetrics().horizontalAdvance(piece) > width();
        };
        if (!isTooWide(text)) {
            label->setText(text);
            return;
        }
        // A line ends at a hyphen, too.
        const QString whole = withWholeUnits(text).replace(u'-', noBreakHyphen);
        const QStringList pieces = whole.split(u' ');
        label->setText(std::ranges::any_of(pieces, isTooWide) ? QString(text).replace(noBreakSpace, QStringLiteral(" "))
                                                              : whole);
    };
    fit(m_interval, m_content.interval);
    fit(m_derivation, m_content.derivation);
    fit(m_spread, m_content.spread);
    if (m_content.difference)
        fit(m_difference, m_content.difference->text);
}

void KeyFigureCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitValue();
    fitTexts();
}

void KeyFigureCard::updateColors()
{
    setTextColor(*m_label, theme().mutedText);
    setTextColor(*m_interval, m_content.isPreliminary ? theme().mutedText : theme().text);
    for (QLabel* label : {m_derivation, m_spread, m_details})
        setTextColor(*label, theme().mutedText);
    if (!m_content.difference)
        return;
    for (QLabel* label : {m_difference, m_verdict})
        setTextColor(*label, colorOf(m_content.difference->tone));
}

void KeyFigureCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app

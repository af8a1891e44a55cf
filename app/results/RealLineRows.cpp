// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/RealLineRows.h"

#include "app/reading/RealLineReading.h"
#include "app/settings/Theme.h"
#include "app/text/DifferenceReading.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace linetwin::app {

RealLineRows::RealLineRows(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(new QLabel(tr("Model and real line"), this)), m_rows{}
{
    setObjectName(QStringLiteral("realLine"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gridUnit, 0, 0);
    layout->setSpacing(gridUnit / 4);
    layout->addWidget(m_title);
    m_rows = {makeRow(LineFigure::GoodUnitsPerHour, &Observed::goodUnitsPerHour),
              makeRow(LineFigure::Oee, &Observed::oee)};
    setToolTip(tr("How far the model of today's line is from what the real line did. A model that is off by more than "
                  "the difference you look for cannot answer for it."));
    connect(&document, &ProjectDocument::changed, this, &RealLineRows::refresh);
    updateFonts();
    refresh();
}

RealLineRows::Row RealLineRows::makeRow(LineFigure figure, std::optional<double> Observed::*observed)
{
    const auto add = [&](const char* part) {
        auto* label = new QLabel(this);
        label->setWordWrap(true);
        label->setObjectName(
            QStringLiteral("real.%1.%2").arg(toQString(specOf(figure).key), QString::fromLatin1(part)));
        layout()->addWidget(label);
        return label;
    };
    Row row{figure, observed, add("gap"), add("values")};
    row.values->setContentsMargins(0, 0, 0, gridUnit / 2);
    return row;
}

void RealLineRows::showResult(const LiveResultPointer& result)
{
    m_result = result;
    refresh();
}

void RealLineRows::refresh()
{
    const Observed& observed = m_document.ownLine().line.line.observed;
    const bool isKnown = observed.goodUnitsPerHour || observed.oee;
    // Another line is on its own while today's, which is the real one, cannot run.
    const bool isOfReal = m_result && (!m_result->isBaseline || m_document.isReferenceActive());
    const ReplicationSet* model = !isOfReal              ? nullptr
                                  : m_result->isBaseline ? m_result->scenario.get()
                                                         : m_result->reference.get();
    setVisible(isKnown && model);
    if (!isKnown || !model)
        return;
    for (const Row& row : m_rows)
        showRow(row, *model);
}

void RealLineRows::showRow(const Row& row, const ReplicationSet& model)
{
    const std::optional<double> real = m_document.ownLine().line.line.observed.*row.observed;
    row.gap->setVisible(real.has_value());
    row.values->setVisible(real.has_value());
    if (!real)
        return;
    const FigureSpec& spec = specOf(row.figure);
    const FigureStatistics statistics = model.statistics(row.figure, m_result->look.confidence);
    const QString mean = meanText(spec, statistics);
    //: A figure, and what model and real line say of it
    row.gap->setText(tr("%1: %2").arg(figureLabel(spec), gapText(statistics.mean, *real)));
    row.values->setText(
        (m_result->isBaseline ? tr("Model %1, real line %2") : tr("Model of the baseline %1, real line %2"))
            .arg(mean, figureText(spec, *real)));
}

void RealLineRows::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    for (const Row& row : m_rows) {
        row.values->setFont(captionFont());
        row.values->setPalette(muted);
    }
}

void RealLineRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows[0].gap)
        updateFonts();
}

} // namespace linetwin::app

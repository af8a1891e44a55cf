// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/FactorRows.h"

#include "app/results/WrappedLabel.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

/// Factors and their products; the last two only in lines that have them.
constexpr std::array<LineFigure, 8> factors{LineFigure::NotWaiting, LineFigure::Availability, LineFigure::Performance,
                                            LineFigure::LineFill,   LineFigure::Quality,      LineFigure::Oee,
                                            LineFigure::Loading,    LineFigure::Teep};

/// Of the grid, for a factor.
enum FactorLine { FigureLine, IntervalLine, CaveatLine, DifferenceLine, FactorLines };
enum FactorColumn { SignColumn, NameColumn, BarColumn, ValueColumn, IntervalColumn };

/// Its lines are broken between words only.
void makeRoomForWords(WrappedLabel& label)
{
    int widest = 0;
    for (const QString& word : label.text().split(u' '))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    label.setMinimumWidth(widest);
}

} // namespace

FactorRows::FactorRows(QWidget* parent) : QWidget(parent)
{
    auto* grid = m_grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridUnit / 2);
    grid->setVerticalSpacing(gridUnit / 4);
    grid->setColumnStretch(BarColumn, 1);
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const bool isProduct = factors[i] == LineFigure::Oee || factors[i] == LineFigure::Teep;
        const FigureSpec& spec = specOf(factors[i]);
        const int row = FactorLines * static_cast<int>(i);
        auto* sign = new QLabel(i == 0 ? QString() : isProduct ? QStringLiteral("=") : QStringLiteral("×"), this);
        auto* name = new WrappedLabel(this);
        name->setText(figureLabel(spec));
        auto* value = new QLabel(this);
        auto* interval = new QLabel(this);
        auto* caveat = new QLabel(this);
        auto* difference = new QLabel(this);
        auto* bar = new ShareBar(isProduct, this);
        QFont bold = font();
        bold.setBold(isProduct);
        name->setFont(bold);
        makeRoomForWords(*name);
        value->setFont(bold);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setObjectName(QStringLiteral("factor.") + toQString(spec.key));
        interval->setObjectName(value->objectName() + QStringLiteral(".interval"));
        caveat->setObjectName(value->objectName() + QStringLiteral(".caveat"));
        difference->setObjectName(value->objectName() + QStringLiteral(".difference"));
        interval->setFont(captionFont());
        interval->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        caveat->setFont(captionFont());
        caveat->setAlignment(Qt::AlignRight | Qt::AlignTop);
        caveat->setWordWrap(true);
        difference->setFont(captionFont());
        difference->setAlignment(Qt::AlignRight | Qt::AlignTop);
        difference->setWordWrap(true);
        grid->addWidget(sign, row, SignColumn);
        grid->addWidget(name, row, NameColumn);
        grid->addWidget(bar, row, BarColumn);
        grid->addWidget(value, row, ValueColumn);
        grid->addWidget(interval, row, IntervalColumn);
        grid->addWidget(caveat, row + CaveatLine, NameColumn, 1, IntervalColumn);
        grid->addWidget(difference, row + DifferenceLine, NameColumn, 1, IntervalColumn);
        m_rows.push_back({factors[i], sign, name, value, interval, caveat, difference, bar});
    }
    grid->setColumnMinimumWidth(ValueColumn,
                                QFontMetrics(font()).horizontalAdvance(QStringLiteral("100.0 %")) + gridUnit);
}

void FactorRows::showFigures(const ResolvedLine& line, const std::function<ComparedFigure(LineFigure)>& figureOf)
{
    for (Row& row : m_rows) {
        const FigureSpec& spec = specOf(row.figure);
        const bool isShown = hasFigures(line, spec.use);
        for (QWidget* widget : std::initializer_list<QWidget*>{row.sign, row.name, row.value, row.bar})
            widget->setVisible(isShown);
        if (!isShown) {
            row.interval->hide();
            row.caveat->hide();
            row.difference->hide();
            continue;
        }
        const ComparedFigure figure = figureOf(row.figure);
        row.value->setText(figure.text);
        setSpokenName(*row.value, sentenceOf(spec, figure));
        row.bar->setShare(figure.value);
        const QString definition = definitionTip(spec, figureCounting(line, row.figure));
        for (QWidget* widget :
             {static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.value), static_cast<QWidget*>(row.bar)})
            widget->setToolTip(definition);
        // A sentence in place of an interval has no room beside the bar.
        const bool isSentence = !figure.interval.isEmpty() && figure.interval.front().isLetter();
        row.interval->setText(figure.interval);
        row.interval->setVisible(!isSentence && !figure.interval.isEmpty());
        QStringList caveats{isSentence ? figure.interval : QString(), figure.caveat};
        caveats.removeAll(QString());
        row.caveat->setText(joinedGroups(caveats));
        row.caveat->setVisible(!row.caveat->text().isEmpty());
        row.difference->setVisible(figure.differs());
        if (!figure.differs())
            continue;
        row.difference->setText(joinedClauses({figure.difference->text, figure.difference->verdict}));
        row.difference->setToolTip(QStringLiteral("<p>%1</p>").arg(figure.difference->sentence.toHtmlEscaped()));
        row.tone = figure.difference->tone;
    }
    updateColors();
    arrange();
}

int FactorRows::intervalWidth() const
{
    int widest = 0;
    for (const Row& row : m_rows) {
        if (!row.interval->isHidden())
            widest = std::max(widest, row.interval->minimumSizeHint().width());
    }
    return widest > 0 ? widest + m_grid->horizontalSpacing() : 0;
}

QSize FactorRows::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (!m_isNarrow)
        least.rwidth() -= intervalWidth();
    return least;
}

void FactorRows::arrange()
{
    const bool isNarrow = width() < minimumSizeHint().width() + intervalWidth();
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int row = FactorLines * static_cast<int>(i);
        if (isNarrow)
            m_grid->addWidget(m_rows[i].interval, row + IntervalLine, NameColumn, 1, ValueColumn);
        else
            m_grid->addWidget(m_rows[i].interval, row, IntervalColumn);
    }
    updateGeometry();
}

void FactorRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FactorRows::updateColors()
{
    for (const Row& row : m_rows) {
        QPalette colors = row.difference->palette();
        colors.setColor(QPalette::WindowText, colorOf(row.tone));
        row.difference->setPalette(colors);
    }
}

void FactorRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    if (event->type() == QEvent::FontChange) {
        for (const Row& row : m_rows)
            makeRoomForWords(*row.name);
    }
}

ShareBar::ShareBar(bool isProduct, QWidget* parent) : QWidget(parent), m_isProduct(isProduct)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(std::optional<double> share)
{
    m_share = share;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {6 * gridUnit, gridUnit};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF frame(0, 0, width(), height());
    painter.fillRect(frame, theme().grid);
    if (!m_share)
        return;
    const QRectF filled(0, 0, width() * std::clamp(*m_share, 0.0, 1.0), height());
    painter.fillRect(filled, m_isProduct ? theme().accent : theme().mutedText);
    if (*m_share <= 1)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().surface);
    const double right = frame.right() - 2;
    painter.drawPolygon(QPolygonF({{right - 5, 1}, {right, height() / 2.0}, {right - 5, height() - 1.0}}));
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/ValueTablePanel.h"

#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "app/table/ValueTableModel.h"
#include "app/table/ValueTableView.h"
#include "app/text/Punctuation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

constexpr int noteLines = 3;

} // namespace

ValueTablePanel::ValueTablePanel(ProjectDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new ValueTableModel(document, this)),
      m_view(new ValueTableView(*m_model, this)), m_entry(new QLabel(this)), m_note(new QLabel(this))
{
    auto* top = new QHBoxLayout;
    auto* copyAll = new QPushButton(tr("Copy all with titles"), this);
    copyAll->setObjectName(QStringLiteral("valueTable.copyAll"));
    auto* pasteButton = new QPushButton(tr("Paste"), this);
    pasteButton->setObjectName(QStringLiteral("valueTable.paste"));
    pasteButton->setToolTip(
        tr("Pastes a column or a table from a spreadsheet, from the selected cell on; with titles of "
           "parameters and names of stations it finds its place by them"));
    top->addWidget(m_entry, 1);
    top->addWidget(copyAll);
    top->addWidget(pasteButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit / 2);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    m_entry->setObjectName(QStringLiteral("valueTable.entry"));
    m_entry->setTextFormat(Qt::PlainText);
    m_entry->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("valueTable.note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setObjectName(QStringLiteral("valueTable"));
    m_view->setAccessibleName(tr("Table of all values"));
    setFocusProxy(m_view);
    connect(copyAll, &QPushButton::clicked, this, [this] {
        m_view->selectAll();
        m_view->copy(true);
    });
    connect(pasteButton, &QPushButton::clicked, this, [this] {
        m_view->paste();
        m_view->setFocus();
    });
    connect(m_view, &ValueTableView::pasted, this, &ValueTablePanel::showOutcome);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ValueTablePanel::showCell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ValueTablePanel::showCell);
    connect(&m_document, &ProjectDocument::changed, this, &ValueTablePanel::showEntry);
    connect(&typedText(), &TypedText::refusedWanted, this, &ValueTablePanel::tellRefused);
    updateFonts();
    showEntry();
    m_view->resizeColumnsToContents();
}

void ValueTablePanel::tellRefused(QList<RefusedText>& refused)
{
    if (!isVisible())
        return;
    for (int row = 0; row < m_model->rowCount({}); ++row) {
        for (int column = 0; column < m_model->columnCount({}); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            const QString reason = m_model->reasonAt(cell);
            if (reason.isEmpty())
                continue;
            const QString place =
                joinedClauses({m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                               m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().simplified()});
            refused.append(
                {place, cell.data(Qt::EditRole).toString(), reason, [this, place = QPersistentModelIndex(cell)] {
                     m_view->setCurrentIndex(place);
                     m_view->setFocus(Qt::OtherFocusReason);
                 }});
        }
    }
}

void ValueTablePanel::enter()
{
    const auto& stations = m_selection.stations();
    const auto row = stations.empty() ? std::nullopt : m_model->rowOf(stations.front());
    const int column = std::max(0, m_view->currentIndex().column());
    if (row || !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(row.value_or(0), column));
    m_view->setFocus(Qt::OtherFocusReason);
}

void ValueTablePanel::showEntry()
{
    m_entry->setText(m_document.isReferenceActive() ? tr("Baseline: the line as it is today")
                     : m_document.isBaselineActive()
                         ? tr("‘%1’: another line, compared with the Baseline").arg(m_document.activeName())
                         : tr("Scenario ‘%1’; what it changes is bold, the baseline’s value in brackets")
                               .arg(m_document.activeName()));
}

void ValueTablePanel::showCell()
{
    setTextColor(*m_note, m_model->reasonAt(m_view->currentIndex()).isEmpty() ? theme().mutedText : theme().bad);
    m_note->setText(m_model->description(m_view->currentIndex()));
    m_note->setToolTip({});
}

void ValueTablePanel::showOutcome(const QStringList& lines, bool isRefused)
{
    if (lines.isEmpty()) {
        showCell();
        return;
    }
    QStringList shown = lines;
    if (isRefused)
        shown.prepend(tr("Nothing was pasted. %Ln problem(s):", nullptr, static_cast<int>(lines.size())));
    m_note->setToolTip(shown.join(u'\n'));
    if (shown.size() > noteLines) {
        const auto left = static_cast<int>(shown.size()) - noteLines + 1;
        shown = shown.mid(0, noteLines - 1) << tr("and %Ln more", nullptr, left);
    }
    setTextColor(*m_note, isRefused ? theme().bad : theme().text);
    m_note->setText(shown.join(u'\n'));
}

void ValueTablePanel::updateFonts()
{
    for (QLabel* label : {m_entry, m_note})
        label->setFont(captionFont());
    setTextColor(*m_entry, theme().mutedText);
    // Always there, so that a message moves nothing.
    m_note->setFixedHeight(noteLines * QFontMetrics(captionFont()).lineSpacing());
}

void ValueTablePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateFonts();
        showCell();
    }
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FindingsPanel.h"

#include "app/settings/PlainTip.h"
#include "app/settings/QuietView.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

/// File, line and column, and the path of the key, as far as they are known.
QString placeText(const Finding& finding)
{
    const SourcePosition& position = finding.position;
    QStringList parts;
    if (!position.file.empty())
        parts << QFileInfo(toQString(position.file)).fileName();
    if (position.line > 0)
        parts << FindingsPanel::tr("line %1").arg(position.line);
    if (position.column > 0)
        parts << FindingsPanel::tr("column %1").arg(position.column);
    const QString place = joinedNames(parts);
    const QString key = toQString(finding.keyPath);
    return place.isEmpty() || key.isEmpty() ? place + key : QStringLiteral("%1 – %2").arg(place, key);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return FindingsPanel::tr("Error");
    case Severity::Warning: return FindingsPanel::tr("Warning");
    case Severity::Note: return FindingsPanel::tr("Note");
    }
    return {};
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Note: return QStringLiteral("info");
    }
    return {};
}

/// Wherever it stands.
bool saysTheSame(const Finding& a, const Finding& b)
{
    return a.severity == b.severity && a.messageTemplate == b.messageTemplate && a.arguments == b.arguments &&
           a.station == b.station;
}

auto findSame(const Findings& findings, const Finding& finding)
{
    return std::ranges::find_if(findings, [&](const Finding& each) { return saysTheSame(each, finding); });
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent), m_headlineLabel(new QLabel), m_list(new QuietView<QListWidget>), m_remedy(new QPushButton)
{
    m_headlineLabel->setTextFormat(Qt::PlainText);
    m_headlineLabel->setWordWrap(true);
    m_headlineLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(gridUnit / 4);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* copySelected = new QAction(tr("Copy"), m_list);
    copySelected->setShortcut(QKeySequence::Copy);
    copySelected->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copySelected, &QAction::triggered, this, [this] { copy(true); });
    m_list->addAction(copySelected);

    auto* copyAll = new QPushButton(tr("Copy all"));
    copyAll->setObjectName(QStringLiteral("copyAll"));
    copyAll->setToolTip(tr("Copy the whole list as text"));
    connect(copyAll, &QPushButton::clicked, this, [this] { copy(false); });

    m_remedy->setObjectName(QStringLiteral("removeChanges"));
    m_remedy->setToolTip(tr("Remove what the scenario changes at a station that is not in the line"));
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0)
            Q_EMIT removalWanted(std::string(m_findings[static_cast<std::size_t>(row)].station));
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::showRemedy);
    connect(m_list, &QListWidget::activated, this, [this](const QModelIndex& index) {
        Q_EMIT placeWanted(Finding(m_findings[static_cast<std::size_t>(index.row())]));
    });

    auto* top = new QHBoxLayout;
    top->addWidget(m_headlineLabel, 1);
    top->addWidget(m_remedy, 0, Qt::AlignTop);
    top->addWidget(copyAll, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    showRemedy();
}

void FindingsPanel::showFindings(const QString& headline, const Findings& findings)
{
    m_fileHeadline = headline;
    m_fileOnly.clear();
    m_placed.clear();
    for (const Finding& each : findings)
        (findSame(m_document, each) == m_document.end() ? m_fileOnly : m_placed).push_back(each);
    collect();
}

void FindingsPanel::showDocument(const QString& headline, const Findings& findings,
                                 const std::vector<std::string>& strangers)
{
    if (headline == m_documentHeadline && findings == m_document && strangers == m_strangers)
        return;
    m_documentHeadline = headline;
    m_document = findings;
    m_strangers = strangers;
    collect();
}

void FindingsPanel::clear()
{
    showFindings({}, {});
}

bool FindingsPanel::isEmpty() const
{
    return m_fileHeadline.isEmpty() && !hasErrors(m_document);
}

QString FindingsPanel::headline() const
{
    return m_headlineLabel->text();
}

void FindingsPanel::collect()
{
    m_findings.clear();
    const auto addDocument = [this](bool areErrors) {
        for (const Finding& each : m_document) {
            const auto placed = findSame(m_placed, each);
            if ((each.severity == Severity::Error) == areErrors)
                m_findings.push_back(placed == m_placed.end() ? each : *placed);
        }
    };
    // What keeps the line from running comes first.
    addDocument(true);
    m_findings.insert(m_findings.end(), m_fileOnly.begin(), m_fileOnly.end());
    addDocument(false);
    fill();
}

QString FindingsPanel::text() const
{
    QStringList lines;
    for (const Finding& finding : m_findings)
        lines << findingText(finding);
    return lines.join(u'\n');
}

QString FindingsPanel::shownHeadline() const
{
    const bool isOfFile = !m_fileOnly.empty() || std::ranges::any_of(m_placed, [this](const Finding& each) {
        return findSame(m_document, each) != m_document.end();
    });
    if (m_findings.empty())
        return tr("No problems");
    if (!isOfFile || m_fileHeadline.isEmpty())
        return m_documentHeadline;
    return hasErrors(m_document) ? m_documentHeadline + u'\n' + m_fileHeadline : m_fileHeadline;
}

void FindingsPanel::fill()
{
    m_headlineLabel->setFont(titleFont());
    m_headlineLabel->setText(shownHeadline());
    m_list->clear();
    for (const Finding& finding : m_findings) {
        const QString message = labelled(severityWord(finding.severity), messageText(finding));
        auto* row = new QListWidgetItem(themedIcon(severityIcon(finding.severity)), message, m_list);
        const QString place = placeText(finding);
        if (!place.isEmpty())
            row->setText(QStringLiteral("%1\n%2").arg(message, place));
        row->setToolTip(plainTip(toQString(finding.position.file)));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showRemedy();
}

void FindingsPanel::showRemedy()
{
    const int row = m_list->currentRow();
    const bool isFinding = row >= 0 && row < static_cast<int>(m_findings.size());
    const std::string station = isFinding ? m_findings[static_cast<std::size_t>(row)].station : std::string();
    m_remedy->setVisible(std::ranges::find(m_strangers, station) != m_strangers.end());
    m_remedy->setText(tr("Remove the changes at “%1”").arg(toQString(station).replace(u'&', QStringLiteral("&&"))));
}

void FindingsPanel::copy(bool onlySelected)
{
    QStringList lines;
    for (std::size_t row = 0; row < m_findings.size(); ++row) {
        const QListWidgetItem* item = m_list->item(static_cast<int>(row));
        if (!onlySelected || item->isSelected())
            lines << findingText(m_findings[row]);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FindingsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace linetwin::app

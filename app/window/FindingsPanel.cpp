// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FindingsPanel.h"

#include "app/settings/Theme.h"
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
    const QString place = parts.join(QStringLiteral(", "));
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

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent) : QWidget(parent), m_headlineLabel(new QLabel), m_list(new QListWidget)
{
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

    auto* top = new QHBoxLayout;
    top->addWidget(m_headlineLabel, 1);
    top->addWidget(copyAll, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
}

void FindingsPanel::showFindings(const QString& headline, const Findings& findings)
{
    m_headline = headline;
    m_findings = findings;
    fill();
}

void FindingsPanel::clear()
{
    showFindings({}, {});
}

bool FindingsPanel::isEmpty() const
{
    return m_headline.isEmpty();
}

QString FindingsPanel::headline() const
{
    return m_headline;
}

QString FindingsPanel::text() const
{
    QStringList lines;
    for (const Finding& finding : m_findings)
        lines << findingText(finding);
    return lines.join(u'\n');
}

void FindingsPanel::fill()
{
    m_headlineLabel->setFont(titleFont());
    m_headlineLabel->setText(m_headline);
    m_list->clear();
    for (const Finding& finding : m_findings) {
        const QString message = QStringLiteral("%1: %2").arg(severityWord(finding.severity), messageText(finding));
        auto* row = new QListWidgetItem(themedIcon(severityIcon(finding.severity)), message, m_list);
        const QString place = placeText(finding);
        if (!place.isEmpty())
            row->setText(QStringLiteral("%1\n%2").arg(message, place));
        row->setToolTip(toQString(finding.position.file));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
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

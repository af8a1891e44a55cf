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
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

QString placeText(const SourcePosition& position)
{
    const QString file = QFileInfo(toQString(position.file)).fileName();
    if (position.line == 0)
        return file;
    const QString place = position.column == 0
                              ? FindingsPanel::tr("line %1").arg(position.line)
                              : FindingsPanel::tr("line %1, column %2").arg(position.line).arg(position.column);
    return file.isEmpty() ? place : QStringLiteral("%1, %2").arg(file, place);
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

FindingsPanel::FindingsPanel(QWidget* parent) : QWidget(parent), m_headlineLabel(new QLabel), m_list(new QTreeWidget)
{
    m_headlineLabel->setWordWrap(true);
    m_headlineLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setHeaderLabels({tr("Kind"), tr("Place"), tr("Key"), tr("Problem")});
    m_list->setRootIsDecorated(false);
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
        auto* row = new QTreeWidgetItem(m_list);
        row->setIcon(0, themedIcon(severityIcon(finding.severity)));
        row->setText(0, severityWord(finding.severity));
        row->setText(1, placeText(finding.position));
        row->setText(2, toQString(finding.keyPath));
        row->setText(3, messageText(finding));
        row->setToolTip(1, toQString(finding.position.file));
        row->setToolTip(3, messageText(finding));
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void FindingsPanel::copy(bool onlySelected)
{
    QStringList lines;
    for (std::size_t row = 0; row < m_findings.size(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(static_cast<int>(row));
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

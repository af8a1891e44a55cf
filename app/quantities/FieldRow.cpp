// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/FieldRow.h"

#include "app/quantities/EditHabits.h"
#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace linetwin::app {

namespace {

constexpr int fieldLabelWidth = 12 * gridUnit;
constexpr int changedMarkWidth = 3;

} // namespace

FieldRow::FieldRow(const QString& label, const QString& key, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_baseline(new QLabel(this)), m_note(new QLabel(this)),
      m_reset(new QToolButton(this))
{
    markAsOfDocument(*this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, textPixels(fieldLabelWidth));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(m_reset, 0, 2, Qt::AlignTop);
    grid->addWidget(m_baseline, 1, 1, 1, 2);
    grid->addWidget(m_note, 2, 1, 1, 2);
    // In line with the text in the editor.
    m_label->setMinimumHeight(3 * gridUnit);
    m_label->setWordWrap(true);
    m_label->setBuddy(editor);
    m_baseline->setObjectName(key + QStringLiteral(".baseline"));
    m_note->setObjectName(key + QStringLiteral(".note"));
    for (QLabel* text : {m_baseline, m_note}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->hide();
    }
    m_reset->setObjectName(key + QStringLiteral(".reset"));
    makeFieldButton(*m_reset);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &FieldRow::resetRequested);
    editor->installEventFilter(this);
    updateColors();
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FieldRow::makeCompact(int labelWidth)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setColumnMinimumWidth(0, 0);
    grid->removeWidget(m_reset);
    setLabelWidth(labelWidth);
}

void FieldRow::showOverride(bool isChanged, const QString& baseline)
{
    m_isChanged = isChanged;
    m_baseline->setText(tr("baseline\u00A0%1").arg(baseline));
    m_baseline->setVisible(isChanged && !baseline.isEmpty());
    m_reset->setVisible(isChanged && !baseline.isEmpty());
    const QString back = tr("Back to the baseline, %1").arg(baseline);
    m_reset->setToolTip(plainTip(back));
    setSpokenName(*m_reset, tr("%1: %2").arg(m_label->text(), back));
    QFont bold = font();
    bold.setBold(isChanged);
    m_label->setFont(bold);
    update();
}

void FieldRow::showProblem(const QString& problem, bool isError)
{
    m_problem = problem;
    m_isError = isError;
    updateColors();
}

void FieldRow::showHint(const QString& hint)
{
    m_hint = hint;
    updateColors();
}

void FieldRow::updateColors()
{
    const bool hasProblem = !m_problem.isEmpty();
    m_note->setText(hasProblem ? QStringLiteral("\u26A0\u00A0") + m_problem : m_hint);
    m_note->setVisible(hasProblem || !m_hint.isEmpty());
    for (QLabel* text : {m_baseline, m_note})
        text->setFont(captionFont());
    setTextColor(*m_baseline, theme().mutedText);
    setTextColor(*m_note, !hasProblem ? theme().mutedText : m_isError ? theme().bad : theme().warning);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* editor = qobject_cast<const QWidget*>(watched);
    if (editor && filterEditorEvent(*editor, *event))
        return true;
    return QWidget::eventFilter(watched, event);
}

void FieldRow::paintEvent(QPaintEvent*)
{
    if (m_isChanged)
        QPainter(this).fillRect(QRect(gridUnit / 2, gridUnit / 2, changedMarkWidth, height() - gridUnit),
                                theme().accent);
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app

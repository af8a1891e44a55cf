// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/FieldNotes.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Appearance.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace linetwin::app {

namespace {

constexpr int usualLines = 4;
/// In much larger text the fields need the room; longer notes are scrolled.
constexpr int linesOfLargeText = 2;

const NotedField* notedField(const QWidget* widget)
{
    return dynamic_cast<const NotedField*>(widget);
}

} // namespace

FieldNotes::FieldNotes(QWidget& fields, QWidget* parent) : QScrollArea(parent), m_fields(&fields), m_text(new QLabel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(QStringLiteral("fieldNotes"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, 0);
    setWidget(m_text);
    watch(fields);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focus) { follow(focus); });
    updateFonts();
}

void FieldNotes::watch(const QWidget& fields)
{
    for (const QuantityEdit* edit : fields.findChildren<QuantityEdit*>())
        connect(edit, &QuantityEdit::problemChanged, this, &FieldNotes::refresh);
}

void FieldNotes::follow(QWidget* focus)
{
    if (!focus || !m_fields || !m_fields->isAncestorOf(focus))
        return;
    QWidget* row = focus;
    while (row != m_fields && !notedField(row))
        row = row->parentWidget();
    m_current = row;
    refresh();
}

void FieldNotes::refresh()
{
    if (!m_fields)
        return; // being closed
    QStringList problems;
    bool isError = false;
    const auto add = [&](const QWidget* widget) {
        const NotedField* field = notedField(widget);
        if (!field || !widget->isVisibleTo(m_fields))
            return;
        const FieldNote note = field->note();
        if (note.problem.isEmpty())
            return;
        //: A field and what is wrong with it
        problems << tr("%1: %2").arg(note.title, note.problem);
        isError = isError || note.isError;
    };
    add(m_current);
    for (const QWidget* widget : m_fields->findChildren<QWidget*>()) {
        if (widget != m_current)
            add(widget);
    }
    const NotedField* current = m_current && m_current->isVisibleTo(m_fields) ? notedField(m_current) : nullptr;
    setTextColor(*m_text, problems.isEmpty() ? theme().mutedText : isError ? theme().bad : theme().warning);
    m_text->setText(!problems.isEmpty() ? problems.join(u'\n') : current ? current->note().help : QString());
    m_text->setToolTip(problems.join(u'\n'));
    ensureVisible(0, 0);
}

void FieldNotes::updateFonts()
{
    m_text->setFont(captionFont());
    const int lines = textScale() > 1.4 ? linesOfLargeText : usualLines;
    setFixedHeight(lines * QFontMetrics(captionFont()).lineSpacing() + gridUnit);
}

void FieldNotes::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateFonts();
        refresh();
    }
}

} // namespace linetwin::app

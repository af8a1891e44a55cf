// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LineDescription.h"

#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QPainter>
#include <QStyle>

namespace linetwin::app {

namespace {

constexpr qsizetype longest = 300;
constexpr double largeScale = 1.5;

QString descriptionOf(const ProjectDocument& document)
{
    if (!document.isBaselineActive())
        return toQString(document.effectiveScenario().description).simplified();
    if (document.activeScenario())
        return toQString(document.line().description).simplified();
    QString comment = toQString(document.line().leadingComment).section(u'\n', 0, 0);
    while (comment.startsWith(u'#') || comment.startsWith(u' '))
        comment.remove(0, 1);
    return comment;
}

} // namespace

LineDescription::LineDescription(const ProjectDocument& document) : m_document(document)
{
    setObjectName(QStringLiteral("description"));
    setTextFormat(Qt::PlainText);
    // In much larger text one line of it leaves the line its place.
    const bool isWhole = textScale() < largeScale;
    setWordWrap(isWhole);
    if (isWhole)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    else
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
}

bool LineDescription::isShownElsewhere() const
{
    return m_document.activeScenario() && m_scenarioList && m_scenarioList->isVisible() &&
           !m_scenarioList->visibleRegion().isEmpty();
}

void LineDescription::refresh()
{
    const QString text = descriptionOf(m_document);
    const bool isLong = text.size() > longest;
    setText(isLong ? text.left(longest - 1) + u'…' : text);
    setToolTip(isLong || !wordWrap() ? plainTip(text) : QString());
    setVisible(!text.isEmpty() && !isShownElsewhere());
}

void LineDescription::paintEvent(QPaintEvent* event)
{
    if (wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationNameEdit.h"

#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int narrowest = gridUnit * 20;
constexpr int problemWidth = gridUnit * 30;

QString frameStyle(const QColor& color)
{
    return QStringLiteral("border: 2px solid %1; border-radius: 4px; padding: 1px 4px; background: %2; color: %3;")
        .arg(color.name(), theme().surface.name(), theme().text.name());
}

/// Inside the parent, as near to `wanted` as can be.
QRect fitted(QRect wanted, const QRect& room)
{
    wanted.moveLeft(std::clamp(wanted.left(), room.left(), std::max(room.left(), room.right() - wanted.width())));
    wanted.moveTop(std::clamp(wanted.top(), room.top(), std::max(room.top(), room.bottom() - wanted.height())));
    return wanted;
}

} // namespace

StationNameEdit::StationNameEdit(const QString& name, Rename rename, const QRect& place, QWidget* parent)
    : QLineEdit(name, parent), m_before(name), m_rename(std::move(rename)), m_problem(new QLabel(parent))
{
    setObjectName(QStringLiteral("stationName"));
    setAccessibleName(tr("Name of the station"));
    setStyleSheet(frameStyle(theme().accent));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(frameStyle(theme().bad));
    m_problem->hide();
    QRect wanted(0, 0, std::max(place.width(), narrowest), sizeHint().height() + gridUnit / 2);
    wanted.moveCenter(place.center());
    setGeometry(fitted(wanted, parent->rect()));
    connect(this, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(&typedText(), &TypedText::wanted, this, &StationNameEdit::takeOver);
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

QString StationNameEdit::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

bool StationNameEdit::event(QEvent* event)
{
    // Every key belongs to the text, also those with which the diagram is edited.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void StationNameEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QLineEdit::keyPressEvent(event);
    else if (commit())
        close();
}

void StationNameEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leave();
}

void StationNameEdit::takeOver()
{
    if (!m_isClosing && !m_isRenaming && commit())
        close();
}

void StationNameEdit::leave()
{
    // Renaming changes the diagram, which then asks this field to go.
    if (m_isClosing || m_isRenaming)
        return;
    commit();
    close();
}

bool StationNameEdit::commit()
{
    const QString name = text().simplified();
    m_isRenaming = true;
    const QString problem = name == m_before ? QString() : m_rename(name);
    m_isRenaming = false;
    showProblem(problem);
    return problem.isEmpty();
}

void StationNameEdit::showProblem(const QString& problem)
{
    setStyleSheet(frameStyle(problem.isEmpty() ? theme().accent : theme().bad));
    setAccessibleDescription(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const QRect below(geometry().bottomLeft() + QPoint(0, gridUnit / 2),
                      QSize(problemWidth, m_problem->heightForWidth(problemWidth)));
    m_problem->setGeometry(fitted(below, parentWidget()->rect()));
    m_problem->raise();
}

void StationNameEdit::close()
{
    if (std::exchange(m_isClosing, true))
        return;
    m_problem->deleteLater();
    m_problem->hide();
    // Not left to hide(): it would step to the next station.
    if (hasFocus() && parentWidget() && parentWidget()->parentWidget())
        parentWidget()->parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopRow.h"

#include "app/commands/StopDrag.h"
#include "app/properties/StopRowPainting.h"
#include "app/quantities/NameEdit.h"
#include "app/settings/Appearance.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace linetwin::app {

namespace {

constexpr int moreSide = 3 * gridUnit;

} // namespace

StopRow::StopRow(QWidget* parent) : QToolButton(parent), m_more(new QToolButton(this)), m_name(new NameEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    m_more->setObjectName(QStringLiteral("stop.more"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus); // the menu comes by its key, too
    m_more->setFixedSize(textPixels(moreSide), textPixels(moreSide));
    m_more->setToolTip(tr("Rename, duplicate, remove, move …"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_name->setObjectName(QStringLiteral("stop.name"));
    setSpokenName(*m_name, tr("Name of the stop"));
    m_name->setToolTip(tr("<p>Another name brings other random numbers: figures change a little, within their "
                          "intervals.</p>"));
    m_name->hide();
    m_name->installEventFilter(this);
    connect(m_name, &NameEdit::edited, this, &StopRow::renamed);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->hasPendingText())
            endRename();
    });
    updateIcons();
}

void StopRow::showSummary(const StopSummary& summary)
{
    const bool isOther = summary.stop.name != m_summary.stop.name || summary.kind != m_summary.kind;
    m_summary = summary;
    if (isOther)
        endRename();
    const bool isReason = summary.kind == StopSummary::Kind::Stop;
    setCheckable(isReason);
    m_more->setVisible(isReason);
    setSpokenName(*m_more, tr("%1: more").arg(summary.label));
    setSpokenName(*this, summary.label);
    setObjectName(QStringLiteral("stop.") + summary.label);
    setSpokenDescription(*this, stopRowDescription(summary));
    setToolTip(stopRowToolTip(summary));
    updateGeometry();
    update();
}

FieldNote StopRow::note() const
{
    const QString help = isReason()
                             ? tr("Enter opens it, F2 renames, Ctrl+D duplicates and Delete removes it; the menu "
                                  "key has more.")
                             : tr("Enter leads to its values.");
    const QString problem = isChecked() ? QString() : m_summary.problems.join(u'\n');
    return {m_summary.label, problem, m_summary.problem == Severity::Error, help};
}

void StopRow::beginRename()
{
    m_name->showName(m_summary.label);
    place();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void StopRow::endRename()
{
    if (!isRenaming())
        return;
    m_name->discard();
    // What is hidden with the focus gives it to the next field, to which the page would scroll. Without it, the field
    // ends the renaming itself.
    if (m_name->hasFocus())
        setFocus(Qt::OtherFocusReason);
    if (!isRenaming())
        return;
    m_name->hide();
    Q_EMIT renameEnded();
}

bool StopRow::isRenaming() const
{
    return !m_name->isHidden();
}

void StopRow::refuseName(const QString& name)
{
    if (!m_name->hasFocus()) {
        endRename();
        return;
    }
    m_name->showName(m_summary.label);
    m_name->setText(name);
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QSize StopRow::sizeHint() const
{
    return {30 * gridUnit, heightForWidth(width())};
}

QSize StopRow::minimumSizeHint() const
{
    return {20 * gridUnit, heightForWidth(width())};
}

int StopRow::heightForWidth(int width) const
{
    return stopRowHeight(m_summary, width);
}

bool StopRow::isOwnKey(const QKeyEvent& event) const
{
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_F2:
    case Qt::Key_Delete: return isPlain && isReason();
    case Qt::Key_D: return event.modifiers() == Qt::ControlModifier && isReason();
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter: return isPlain;
    default: return false;
    }
}

bool StopRow::handleKey(const QKeyEvent& event)
{
    if (!isOwnKey(event))
        return false;
    switch (event.key()) {
    case Qt::Key_F2: beginRename(); break;
    case Qt::Key_Delete: Q_EMIT removeWanted(); break;
    case Qt::Key_D: Q_EMIT duplicateWanted(); break;
    case Qt::Key_Up: Q_EMIT stepped(-1); break;
    case Qt::Key_Down: Q_EMIT stepped(1); break;
    case Qt::Key_Left:
        if (isChecked())
            click();
        break;
    case Qt::Key_Right:
        if (!isChecked())
            click();
        break;
    default: click();
    }
    return true;
}

bool StopRow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QToolButton::event(event);
}

bool StopRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QToolButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter)
        m_name->commit();
    if (key == Qt::Key_Escape || (isEnter && !m_name->hasPendingText()))
        endRename();
    return isEnter || key == Qt::Key_Escape;
}

void StopRow::keyPressEvent(QKeyEvent* event)
{
    // What the field of the name has no use for.
    if (isRenaming())
        return;
    if (!handleKey(*event))
        QToolButton::keyPressEvent(event);
}

void StopRow::contextMenuEvent(QContextMenuEvent* event)
{
    if (!isReason())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(isByKey ? mapToGlobal(nameArea().bottomLeft()) : event->globalPos());
    event->accept();
}

void StopRow::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    QToolButton::mousePressEvent(event);
}

void StopRow::mouseMoveEvent(QMouseEvent* event)
{
    const int distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if ((event->buttons() & Qt::LeftButton) && isDown() && canBeDragged() &&
        distance >= QApplication::startDragDistance()) {
        setDown(false);
        drag();
        return;
    }
    QToolButton::mouseMoveEvent(event);
}

void StopRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click opened it.
    if (event->button() == Qt::LeftButton && isReason() && nameArea().contains(event->position().toPoint()))
        beginRename();
}

bool StopRow::canBeDragged() const
{
    return isReason() && m_summary.stop.stations.size() == 1 && m_summary.stop.stations.front() != wholeLine;
}

void StopRow::drag()
{
    auto* drag = new QDrag(this);
    drag->setMimeData(makeStopData({m_summary.stop.stations.front(), m_summary.stop.name}));
    drag->setPixmap(stopDragPicture(*this, m_summary));
    drag->setHotSpot(QPoint(gridUnit, gridUnit));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

QRect StopRow::nameArea() const
{
    return stopNameArea(*this, m_summary);
}

void StopRow::place()
{
    m_more->move(width() - m_more->width() - gridUnit, (height() - m_more->height()) / 2);
    const QRect name = nameArea();
    const int height = m_name->sizeHint().height();
    m_name->setGeometry(name.x() - gridUnit / 2, (this->height() - height) / 2, width() - name.x() - gridUnit / 2,
                        height);
    m_name->raise();
}

void StopRow::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    place();
}

void StopRow::paintEvent(QPaintEvent*)
{
    paintStopRow(*this, m_summary, !isRenaming());
}

void StopRow::updateIcons()
{
    m_more->setIcon(themedIcon(QStringLiteral("more")));
}

void StopRow::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcons();
}

} // namespace linetwin::app

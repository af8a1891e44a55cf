// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

class QMenu;

namespace linetwin::app {

/// Some of several names, ticked in a menu; the button reads those that are.
class ExcludesEdit : public QToolButton {
    Q_OBJECT

public:
    explicit ExcludesEdit(QWidget* parent = nullptr);

    /// `chosen` that are not among `all` are offered, too.
    void showNames(const QStringList& all, const QStringList& chosen);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QStringList& chosen);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void showText();
    void toggle(const QString& name, bool isChosen);

    QMenu* m_menu;
    QStringList m_all;
    QStringList m_chosen;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/QuietView.h"
#include "engine/model/StationTemplates.h"

#include <QListWidget>

#include <functional>

class QMenu;

namespace linetwin::app {

/// The kinds of stations to drag into the diagram. Enter or a double click asks for one behind the selection, a single
/// click for how that goes.
class StationPalette : public QuietView<QListWidget> {
    Q_OBJECT

public:
    explicit StationPalette(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The key of a template.
    void chosen(const QString& key);
    void clickedOnce(const QString& key);

protected:
    QSize sizeHint() const override;
    void resizeEvent(QResizeEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const StationTemplate* current() const;
    void chooseCurrent();
    int columnWidth() const;
};

/// One entry for each template, with its symbol.
void addTemplates(QMenu& menu, const std::function<void(const StationTemplate&)>& insert);

} // namespace linetwin::app

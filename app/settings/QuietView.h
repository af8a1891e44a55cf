// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace linetwin::app {

/// A view whose current row may follow what is chosen elsewhere: Qt tells screen readers that each new one has the
/// focus, also where the focus is in another view, and they would read that row instead of what the user is at.
template <class View> class QuietView : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace linetwin::app
